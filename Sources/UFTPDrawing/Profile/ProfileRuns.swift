import UFTPMessages

/// Turns the ISP elements of a message into runs, refusing what does not fit into the day.
///
/// Numbers of ISPs are bounded by nothing but 64 bits in the schema, so nothing here counts through them.
struct ProfileRuns {
  let message: MessageType
  /// The element that holds the ISPs, for errors.
  let path: String
  let isps: ISPAxis

  /// Runs in the order of ISPs.
  func runs<Element>(
    _ elements: [Element],
    _ start: KeyPath<Element, Int64>,
    _ duration: KeyPath<Element, Int64>,
    _ run: (Element, ClosedRange<Int>) -> ProfileRun
  ) throws(ProfileError) -> [ProfileRun] {
    var runs: [ProfileRun] = []
    for (place, element) in elements.enumerated() {
      runs.append(run(element, try range(element[keyPath: start], element[keyPath: duration], place)))
    }
    runs.sort { $0.isps.lowerBound < $1.isps.lowerBound }
    try refuseConflicts(in: runs)
    return runs
  }

  private func range(_ start: Int64, _ duration: Int64, _ place: Int) throws(ProfileError) -> ClosedRange<Int> {
    let count = Int64(isps.count)
    guard 1...count ~= start, 1...(count - start + 1) ~= duration else {
      throw ProfileError(
        .outOfBounds,
        message,
        "\(path)/ISP[\(place + 1)] has Start \(start) and Duration \(duration); expected a run within ISPs 1 to "
          + "\(count), since \(isps.reason)"
      )
    }
    return Int(start)...Int(start + duration - 1)
  }

  private func refuseConflicts(in runs: [ProfileRun]) throws(ProfileError) {
    for (run, next) in zip(runs, runs.dropFirst()) where next.isps.lowerBound <= run.isps.upperBound {
      throw ProfileError(
        .conflict,
        message,
        "\(path) has two values for ISP \(next.isps.lowerBound); expected one run at most for each ISP"
      )
    }
  }
}
