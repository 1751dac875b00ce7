import UFTPTesting

/// The chances of a run, which come again with its seed.
typealias Chance = SeededRandom

extension SeededRandom {
  mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func milliseconds(_ range: ClosedRange<Int>) -> Duration {
    .milliseconds(Int.random(in: range, using: &self))
  }
}
