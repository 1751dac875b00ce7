/// Conversions between strings and bytes that the value types share.
@usableFromInline
enum TextBytes {
  /// A string of a text that is valid UTF-8.
  @inlinable
  static func string(_ text: Span<UInt8>) -> String {
    text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// A part of a text as an array.
  @usableFromInline
  static func array(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    text.extracting(start..<end).withUnsafeBufferPointer { [UInt8]($0) }
  }

  /// Whether a text is the very same bytes as a string; `==` of strings would let equivalent characters pass.
  @inlinable
  static func equal(_ text: Span<UInt8>, _ string: String) -> Bool {
    let other = string.utf8.span
    guard text.count == other.count else { return false }
    for index in text.indices where text[index] != other[index] { return false }
    return true
  }

  /// Appends a text.
  @inlinable
  static func append(_ string: String, to text: inout XMLOutput) {
    text.append(string)
  }

  /// Appends a text and a double quote, and gives the count then.
  @usableFromInline
  static func longEnd(_ text: [UInt8], _ output: consuming XMLOutput) -> Int {
    output.append(text.span)
    output.append(UInt8(ascii: "\""))
    return output.count
  }

  /// Appends a number of two digits.
  static func appendTwoDigits(_ number: UInt8, to text: inout XMLOutput) {
    text.append(DecimalDigits.pair(number), count: 2)
  }

  /// Appends a number with zeros before it, up to a width.
  static func append(_ number: some UnsignedInteger & FixedWidthInteger, width: Int, to text: inout XMLOutput) {
    let digits = DecimalDigits.count(number)
    for _ in 0..<max(0, width - digits) { text.append(UInt8(ascii: "0")) }
    DecimalDigits.append(number, to: &text)
  }
}
