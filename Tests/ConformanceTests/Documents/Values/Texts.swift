/// Texts of the schema's string types.
extension SeededGenerator {
  private static let lower = "abcdefghijklmnopqrstuvwxyz"
  private static let digits = "0123456789"

  /// Any text that XML can hold: markup, white space, several planes, the edges of the character ranges.
  mutating func anyText() -> String {
    switch number(0...5) {
    case 0: return pick(["", " ", "  a  ", "\t", "\n", "\r\n", "a\tb\nc\rd", "]]>", "&amp;", "<!--", "'\"", "&#65;"])
    case 1: return text("ab<>&'\" \t\n\r", 1...12)
    case 2: return text("éß€😀𝟛\u{0301}\u{85}\u{2028}\u{FFFD}\u{10FFFF}\u{7F}\u{1FFFE}\u{D7FF}\u{E000}\u{FEFF}", 1...8)
    default: return text(Self.lower + Self.digits + " -.:/", 1...30)
    }
  }

  mutating func uuid() -> String {
    [8, 4, 4, 4, 12].map { text("0123456789abcdefABCDEF", $0...$0) }.joined(separator: "-")
  }

  /// Digits may be any decimal digits of Unicode; these are in the tables of both sides.
  mutating func specVersion() -> String {
    switch number(0...5) {
    case 0: return "٣.１.𝟘"
    case 1: return [number(0...99), number(0...99), number(0...99)].map { "\($0)" }.joined(separator: ".")
    case 2: return (0...2).map { _ in text("0123456789٠٩०९𝟎𝟿", 1...3) }.joined(separator: ".")
    default: return pick(["3.0.0", "3.1.0", "3.1.15"])
    }
  }

  mutating func domain() -> String {
    let labels = (0..<number(1...3)).map { _ in
      (0..<number(1...3)).map { _ in text(Self.lower + Self.digits, 1...6) }.joined(separator: "-")
    }
    return (labels + [text(Self.lower, 2...6)]).joined(separator: ".")
  }

  mutating func timeZone() -> String {
    let area = pick(["Africa", "America", "Australia", "Europe", "Pacific"])
    return area + "/" + pick(["Amsterdam", "Argentina/Buenos_Aires", "///", "___", text(Self.lower + "/_A9", 3...9)])
  }

  mutating func entityAddress() -> String {
    if oneIn(3) { return "ean." + text(Self.digits, pick([12...12, 34...34, 12...34])) }
    let date = "ea1." + text(Self.digits, 4...4) + "-" + text(Self.digits, 2...2) + "."
    if oneIn(12) { return date + String(repeating: ":", count: pick([3, 4, 244, 488, 489])) }
    return date + part() + ":" + part()
  }

  private mutating func part() -> String {
    switch number(0...11) {
    case 0: String(repeating: pick(["x", "é", "𝟛", ":"]), count: pick([1, 243, 244]))
    case 1: text("a:. \t<&\"'é\u{85}\u{2028}", 1...20)
    default: text(Self.lower + Self.digits + ".-", 1...12)
    }
  }

  /// base64 of up to some dozen bytes, with white space where it is allowed.
  mutating func base64() -> String {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let whole = text(alphabet, 0...0) + (0..<number(0...24)).map { _ in text(alphabet, 4...4) }.joined()
    let end = pick([
      "", text(alphabet, 1...1) + text("AQgw", 1...1) + "==",
      text(alphabet, 2...2) + text("AEIMQUYcgkosw048", 1...1) + "=",
    ])
    guard oneIn(3) else { return whole + end }
    return (whole + end).map { "\($0)" + (oneIn(6) ? text(" \n\t\r", 1...2) : "") }.joined()
  }
}
