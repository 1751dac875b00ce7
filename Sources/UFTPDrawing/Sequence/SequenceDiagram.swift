/// A conversation drawn as arrows between lifelines, in the order of time.
public struct SequenceDiagram: Sendable {
  /// How what a step says was taken.
  public enum Outcome: Sendable {
    /// Nothing was decided.
    case neutral
    /// It was accepted.
    case accepted
    /// It was rejected.
    case rejected
  }

  /// One message on its way.
  public struct Step: Sendable {
    let from: String
    let to: String
    let label: String
    let detail: String?
    let outcome: Outcome
    let time: String?

    /// A message between two lifelines.
    ///
    /// - Parameters:
    ///   - from: The lifeline that the arrow leaves.
    ///   - to: The lifeline that it reaches; the same one makes a loop.
    ///   - label: What is said, such as the message's type.
    ///   - detail: A remark below the arrow, such as a reason.
    ///   - outcome: How it was taken.
    ///   - time: When, as it shall be shown.
    public init(
      from: String,
      to: String,
      label: String,
      detail: String? = nil,
      outcome: Outcome = .neutral,
      time: String? = nil
    ) {
      self.from = from
      self.to = to
      self.label = label
      self.detail = detail
      self.outcome = outcome
      self.time = time
    }
  }

  let title: String
  let lifelines: [String]
  let steps: [Step]

  /// A diagram of a conversation.
  ///
  /// - Parameters:
  ///   - title: What it shows.
  ///   - lifelines: Who takes part, from left to right. Whoever is missing here but named by a step follows on the right.
  ///   - steps: What was said, in the order of time.
  public init(title: String, lifelines: [String], steps: [Step]) {
    self.title = title
    self.steps = steps
    var known: Set<String> = []
    let named = lifelines + steps.flatMap { [$0.from, $0.to] }
    self.lifelines = named.filter { known.insert($0).inserted }
  }

  /// The steps with the places of their lifelines.
  var arrows: [(step: Step, from: Int, to: Int)] {
    let places = Dictionary(uniqueKeysWithValues: lifelines.enumerated().map { ($1, $0) })
    return steps.compactMap { step in
      guard let from = places[step.from], let to = places[step.to] else { return nil }
      return (step, from, to)
    }
  }
}
