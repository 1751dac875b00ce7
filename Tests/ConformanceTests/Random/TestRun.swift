import Foundation

/// What the environment says about a run of the randomised tests.
enum TestRun {
  /// `UFTP_SEED` repeats a run; without it each run is another. Printed at first use.
  static let seed: UInt64 = {
    let given = ProcessInfo.processInfo.environment["UFTP_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    print("conformance tests: UFTP_SEED=\(seed) repeats this run")
    return seed
  }()

  /// `UFTP_CONFORMANCE_DOCUMENTS`: how many documents each message and version gets.
  static let documents: Int = {
    let given = ProcessInfo.processInfo.environment["UFTP_CONFORMANCE_DOCUMENTS"].flatMap { Int($0) }
    return max(1, given ?? 2000)
  }()

  static func generator(for purpose: String) -> SeededGenerator {
    SeededGenerator(seed: seed, for: purpose)
  }
}
