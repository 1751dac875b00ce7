/// The parts of a decimal number's text, apart from both decoders that are compared.
enum DecimalText {
  /// The number with so few digits that libxml2 holds it, and the same facets; one that is beyond ours becomes wrong.
  @Sendable
  static func withFewDigits(_ value: String) -> String? {
    let text = KnownDifference.trimmed(value) ?? value
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    let fraction = parts.count == 2 ? parts[1] : ""
    let whole = parts[0].drop { $0 == "0" }
    // A zero before the point is not one to do without, if no other digit stands there.
    let spareZeros = parts[0].count - whole.count - (whole.isEmpty && !parts[0].isEmpty ? 1 : 0)
    if whole.count + fraction.count > 38 || spareZeros > 255 { return KnownDifference.wrong }
    guard whole.count + fraction.count > 24 else { return nil }
    var needed = fraction
    while needed.last == "0" { needed.removeLast() }
    // Enough of both sides to keep the bounds and the count of fraction digits on their side of each facet.
    return (text.first == "-" ? "-" : "") + "0" + whole.prefix(5) + "." + needed.prefix(10) + "0"
  }
}
