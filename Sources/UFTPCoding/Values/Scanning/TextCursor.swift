/// A place in a text, for reading fixed parts one after the other.
///
/// It holds no text: each call is given it, since a span can't be stored.
struct TextCursor {
  /// The next byte to read.
  var position = 0
  /// Why reading stopped, where that is more than a wrong form.
  var problem: XSDValueError?

  /// Whether everything is read.
  func isAtEnd(of text: Span<UInt8>) -> Bool {
    position == text.count
  }

  /// The next byte, or 0 at the end; no text of XML holds a 0.
  func peek(_ text: Span<UInt8>) -> UInt8 {
    position < text.count ? text[position] : 0
  }

  /// Steps over a byte if it comes next.
  mutating func take(_ byte: UInt8, from text: Span<UInt8>) -> Bool {
    guard peek(text) == byte else { return false }
    position += 1
    return true
  }

  /// Reads one digit.
  mutating func digit(_ text: Span<UInt8>) -> UInt8? {
    let digit = peek(text) &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    position += 1
    return digit
  }

  /// Reads exactly two digits as a number of an allowed range.
  mutating func twoDigits(_ text: Span<UInt8>, in range: ClosedRange<UInt8>) -> UInt8? {
    guard let tens = digit(text), let ones = digit(text) else { return nil }
    let number = tens * 10 + ones
    return range.contains(number) ? number : nil
  }

  /// Reads all digits that follow, at least one; a number beyond 64 bits sets ``problem``.
  mutating func digits(_ text: Span<UInt8>) -> (value: UInt64, count: Int)? {
    let start = position
    var value: UInt64 = 0
    var overflows = false
    while let digit = digit(text) {
      let (product, high) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      overflows = overflows || high || carry
      value = sum
    }
    guard position > start else { return nil }
    guard !overflows else {
      problem = XSDValueError(
        .capacity,
        expected: "a number of at most 19 digits, which is all that this library holds"
      )
      return nil
    }
    return (value, position - start)
  }

  /// The error to throw where reading failed.
  func failure(expected: String) -> XSDValueError {
    problem ?? XSDValueError(.lexical, expected: expected)
  }
}
