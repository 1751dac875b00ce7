import CAllocations

/// What one contender's work on one message took.
struct Measurement {
  let name: String
  /// Nanoseconds each time, round by round.
  var times: [Double] = []
  /// How often memory was asked for each time; nil where that can't be told.
  var allocations: Int?
  /// What was held at most, in bytes, the result included.
  var peak: Int?

  var minimum: Double { times.min() ?? .nan }
  var median: Double { times.sorted()[times.count / 2] }

  /// How much longer it took than another contender: the median of the rounds' ratios. A processor that runs slower for a
  /// while does so for all of a round, so that it moves this less than a ratio of the fastest times.
  func ratio(to other: Measurement) -> Double {
    zip(times, other.times).map { $0 / $1 }.sorted()[times.count / 2]
  }
}

/// Measures contenders side by side: in each round every one has its turn, so that what disturbs the machine disturbs
/// all alike.
struct Race {
  /// How many rounds there are.
  let rounds: Int
  /// How long a turn should last, in nanoseconds.
  let turn: Double

  func run(_ contenders: [Contender]) async throws -> [Measurement] {
    var results: [Measurement] = []
    var repetitions: [Int] = []
    for contender in contenders {
      let first = try await contender.run(1)
      let warm = try await contender.run(max(1, min(contender.mostRepetitions, Int(turn / 8 / first))))
      repetitions.append(max(1, min(contender.mostRepetitions, Int(turn / warm))))
      results.append(try await Self.allocations(of: contender))
    }
    for _ in 0..<rounds {
      for (place, contender) in contenders.enumerated() {
        results[place].times.append(try await contender.run(repetitions[place]))
      }
    }
    return results
  }

  private static func allocations(of contender: Contender) async throws -> Measurement {
    var result = Measurement(name: contender.name)
    guard let once = contender.once, allocations_can_be_counted() != 0 else { return result }
    allocations_begin()
    defer { allocations_end() }
    try await once()
    let tally = allocations_so_far()
    result.allocations = Int(tally.count)
    result.peak = Int(tally.peak)
    return result
  }
}
