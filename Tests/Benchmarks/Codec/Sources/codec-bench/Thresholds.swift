import BenchmarkCorpus

/// What the codec may ask of memory. Times are not held by thresholds: they differ from machine to machine.
enum Thresholds {
  /// How often reading may ask for memory: once for each list, and a few times more where a list outgrows what was
  /// expected of it.
  private static let listAllocations = [
    "FlexOffer 4 x 96": 5, "FlexRequest 96": 2, "FlexOrder 96": 2, "D-Prognosis 96": 1, "Metering 3 x 96": 4,
    "FlexOfferRevocation": 0, "FlexSettlement 200 x 96": 410, "PortfolioResponse 10000": 20,
    "Offer, indented": 5, "Offer, reversed": 5,
  ]

  /// What is above its threshold.
  static func complaints(_ title: String, _ sample: CorpusMessage, _ ours: Measurement) -> [String] {
    guard let allocations = ours.allocations, let allowed = allowed(title, sample), allocations > allowed else {
      return []
    }
    return ["\(title) \(sample.name) allocates \(allocations) times, expected at most \(allowed)"]
  }

  /// How often memory may be asked for; nil for any number of times.
  private static func allowed(_ title: String, _ sample: CorpusMessage) -> Int? {
    switch title {
    case "Decoding": listAllocations[sample.name]
    case "Encoding": 0
    // The bytes of the body, and what all messages have in common as a value of any type.
    case "Receiving": listAllocations[sample.name].map { $0 + 3 }
    default: nil
    }
  }
}
