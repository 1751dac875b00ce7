/// A decimal number of any length, for exact comparison.
struct DecimalText: Comparable, Hashable {
  private let isNegative: Bool
  /// Without zeros at its start.
  private let whole: [UInt8]
  /// Without zeros at its end.
  private let fraction: [UInt8]

  /// - Parameter text: The number as xs:decimal writes it.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let parts = rest.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    whole = Array(parts[0].drop { $0 == UInt8(ascii: "0") })
    var fraction = parts.count > 1 ? Array(parts[1]) : []
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    self.fraction = fraction
    isNegative = sign == UInt8(ascii: "-") && !(whole.isEmpty && fraction.isEmpty)
  }

  /// How many digits the value needs.
  var totalDigits: Int { max(1, whole.count + fraction.count) }
  /// How many of them stand after the point.
  var fractionDigits: Int { fraction.count }

  static func < (left: DecimalText, right: DecimalText) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative ? right.isCloserToZero(than: left) : left.isCloserToZero(than: right)
  }

  private func isCloserToZero(than other: DecimalText) -> Bool {
    guard whole.count == other.whole.count else { return whole.count < other.whole.count }
    return (whole + fraction).lexicographicallyPrecedes(other.whole + other.fraction)
  }
}
