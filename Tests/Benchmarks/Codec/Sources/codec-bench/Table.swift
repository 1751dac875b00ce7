/// The results as text, a row for each contender.
struct Table {
  private var rows: [[String]] = []

  private static let head = [
    "message", "bytes", "who", "min µs", "median µs", "MB/s", "allocations", "peak", "to ours",
  ]

  /// Adds the measurements of one message; the first is ours.
  mutating func add(_ message: String, bytes: Int, _ measurements: [Measurement]) {
    for (place, measurement) in measurements.enumerated() {
      rows.append([
        place == 0 ? message : "",
        place == 0 ? "\(bytes)" : "",
        measurement.name,
        Self.number(measurement.minimum / 1_000),
        Self.number(measurement.median / 1_000),
        Self.number(Double(bytes) * 1_000 / measurement.minimum),
        measurement.allocations.map { "\($0)" } ?? "-",
        measurement.peak.map { Self.number(Double($0) / Double(bytes)) } ?? "-",
        place == 0 ? "1" : Self.number(measurement.ratio(to: measurements[0])),
      ])
    }
  }

  /// The table in Markdown.
  var text: String {
    let all = [Self.head] + rows
    let widths = Self.head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      "| "
        + row.indices.map { Self.padded(row[$0], to: widths[$0], right: $0 != 0 && $0 != 2) }.joined(separator: " | ")
        + " |"
    }
    let rule =
      "|"
      + widths.enumerated().map { column, width in
        String(repeating: "-", count: width + 1) + (column != 0 && column != 2 ? ":" : "-")
      }.joined(separator: "|") + "|"
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// A number with three digits that count.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let rounded = Int((value * scale).rounded())
    guard digits > 0 else { return "\(rounded)" }
    let fraction = "\(rounded % Int(scale))"
    return "\(rounded / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  private static func padded(_ text: String, to width: Int, right: Bool) -> String {
    let space = String(repeating: " ", count: width - text.count)
    return right ? space + text : text + space
  }
}
