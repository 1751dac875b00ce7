import BenchmarkCorpus

/// What the codec may ask of memory. Times are not held by thresholds: they differ from machine to machine.
enum Thresholds {
  /// What is above its threshold.
  static func complaints(_ title: String, _ sample: CorpusMessage, _ ours: Measurement) -> [String] {
    guard let allocations = ours.allocations else { return [] }
    var complaints: [String] = []
    if title == "Encoding", allocations > 0 {
      complaints.append("Encoding \(sample.name) into a reused buffer allocates \(allocations) times, expected never")
    }
    return complaints
  }
}
