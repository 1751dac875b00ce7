import UFTPRuntime

/// Keys and bytes that the signing tests share.
enum Samples {
  static let vectorSecret = "4niUT8PXmRC5syAubh4lfvYM0Q83q/Clo/cb+Ey7frLQS41+XClbwutwyuw/kmtsHgbY34XrTOWtron8Nt7MVA=="
  static let vectorPublic = "0EuNflwpW8LrcMrsP5JrbB4G2N+F60zlra6J/DbezFQ="
  static let aggregatorSecret =
    "mz5XYCNKxpx48K+9oipUhsjBZed3L7rTVKLsWmG1HOqRLIeuGpIa1KAt6AlbVGqJvewd8v1J0uVUTqpGt7F8tw=="
  static let aggregatorPublic = "kSyHrhqSGtSgLegJW1Rqib3sHfL9SdLlVE6qRrexfLc="
  static let operatorSecret =
    "OLgpAnYyZmskhCKGmFAj1tysKgGjwehK0msC6NoAg9g2xNur+IAFTq1uyOuIGD9nl1J9Cy26UPQakwjZ8sNZ5w=="
  static let operatorPublic = "NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec="

  static let hello = [UInt8]("hello".utf8)

  /// Bytes of many values, the same on every run.
  static func bytes(count: Int) -> [UInt8] {
    (0..<count).map { index in UInt8(truncatingIfNeeded: index &* 131 &+ index / 7) }
  }
}

/// A random source that repeats for a seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
