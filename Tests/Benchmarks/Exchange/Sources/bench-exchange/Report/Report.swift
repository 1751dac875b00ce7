import Foundation

/// All that was measured, as text in Markdown.
struct Report {
  let ours: Contender
  let bare: Contender
  let checking: Contender
  let python: Contender?
  let signature: Spread

  var text: String {
    ([Self.head] + [bare, checking, ours, python].compactMap(\.self).map(row) + ["", signatureLine] + ratios).joined(
      separator: "\n"
    )
  }

  private static let head = """
    | endpoint | messages/s, median (best) | p50 ms | p99 ms | processor µs a message, median (least) | errors | memory MB: start, middle, end |
    |---|---|---|---|---|---|---|
    """

  private func row(_ contender: Contender) -> String {
    let memory = contender.memory
    let cells = [
      contender.name,
      "\(number(contender.rate.median, 0)) (\(number(contender.rate.maximum, 0)))",
      number(contender.latency(0.5), 2),
      number(contender.latency(0.99), 2),
      "\(number(contender.processorTime.median, 1)) (\(number(contender.processorTime.minimum, 1)))",
      "\(contender.errors)",
      [0, memory.count / 2, memory.count - 1].map { "\(memory[$0])" }.joined(separator: ", "),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private var signatureLine: String {
    "crypto_sign_open alone: \(number(signature.median, 1)) µs a message (\(number(signature.minimum, 1)) at best)"
  }

  private var ratios: [String] {
    let byTime = { (kind: (Spread) -> Double) in kind(checking.processorTime) / kind(ours.processorTime) }
    let lines = [
      "",
      "Ours to bare Hummingbird that checks a signature, by rate: \(percent(ours.rate.median / checking.rate.median))",
      "The same by processor time: \(percent(byTime(\.median))) (\(percent(byTime(\.minimum))) at best)",
    ]
    guard let python else { return lines }
    return lines + [
      "Ours to the Python service, by rate: \(number(ours.rate.median / python.rate.median, 1)) times",
      "The same by processor time: \(number(python.processorTime.median / ours.processorTime.median, 1)) times",
    ]
  }

  private func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
  private func percent(_ value: Double) -> String { "\(number(value * 100, 0)) %" }
}
