/// The text form of base64.
enum Base64Text {
  /// How many bytes a text stands for, or nil where it is no base64.
  static func byteCount(_ text: Span<UInt8>) -> Int? {
    let end = endOfDigits(text)
    guard let spaces = spaces(text, upTo: end) else { return nil }
    let digits = end - spaces
    let padding = padding(text, from: end)
    guard padding <= 2, (digits + padding) % 4 == 0 else { return nil }
    guard padding == 0 || isCanonical(lastDigit(text, before: end), padding: padding) else { return nil }
    guard digits + padding == text.count || XSDWhiteSpace.collapse.isNormalized(text) else { return nil }
    return digits / 4 * 3 + (padding == 0 ? 0 : 3 - padding)
  }

  /// Where the padding starts, looked for from the end.
  private static func endOfDigits(_ text: Span<UInt8>) -> Int {
    var end = text.count
    while end > 0, text[end - 1] == UInt8(ascii: "=") || text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }

  /// The number of spaces among digits, or nil where anything else stands there.
  private static func spaces(_ text: Span<UInt8>, upTo end: Int) -> Int? {
    var seen: UInt8 = 0
    var spaces = 0
    text.withUnsafeBufferPointer { bytes in
      table.span.withUnsafeBufferPointer { table in
        for byte in bytes[..<end] {
          let kind = table[Int(byte)]
          seen |= kind
          spaces &+= Int(kind & space)
        }
      }
    }
    return seen & wrong == 0 ? spaces : nil
  }

  /// How many `=` there are; nothing but spaces stands beside them.
  private static func padding(_ text: Span<UInt8>, from start: Int) -> Int {
    var padding = 0
    for index in start..<text.count where text[index] == UInt8(ascii: "=") { padding += 1 }
    return padding
  }

  private static func lastDigit(_ text: Span<UInt8>, before end: Int) -> UInt8 {
    end > 0 ? text[end - 1] : 0
  }

  /// Whether a digit leaves the bits that padding makes meaningless at 0.
  private static func isCanonical(_ digit: UInt8, padding: Int) -> Bool {
    guard let value = alphabet.firstIndex(of: digit) else { return false }
    return value % (padding == 2 ? 16 : 4) == 0
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let space: UInt8 = 1
  private static let wrong: UInt8 = 2

  /// By byte: 0 for a digit, 1 for a space, 2 for anything else.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: wrong, count: 256)
    for digit in alphabet { table[Int(digit)] = 0 }
    table[Int(UInt8(ascii: " "))] = space
    return table
  }()
}
