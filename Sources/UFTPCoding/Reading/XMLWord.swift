/// Eight bytes looked at together. In each mask the lowest bit that is set belongs to the first byte that is meant.
@usableFromInline
enum XMLWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Marks the bytes that end an attribute value, or need a closer look in one: the quote, `<`, `&`, spaces, control
  /// characters and all beyond ASCII.
  @inline(__always)
  static func valueStops(_ word: UInt64, quote: UInt8) -> UInt64 {
    // The quote is so low in ASCII that all up to it may as well be looked at.
    let low = (word &- ones &* UInt64(quote &+ 1)) & ~word
    let markup = zeros(word ^ ones &* 0x3C) | zeros(word ^ ones &* 0x26)
    return (low | word | markup) & tops
  }

  /// Marks the bytes of a value being written that may need an escape: quotes, `&`, `<`, `>`, control characters and all
  /// beyond ASCII.
  @inline(__always)
  static func writtenStops(_ word: UInt64) -> UInt64 {
    let low = (word &- ones &* 0x20) & ~word
    let markup = zeros(word ^ ones &* 0x3C) | zeros(word ^ ones &* 0x3E) | zeros(word ^ ones &* 0x26)
    return (low | word | markup | zeros(word ^ ones &* 0x22)) & tops
  }

  /// Marks the double quotes.
  @inline(__always)
  static func quotes(_ word: UInt64) -> UInt64 { zeros(word ^ ones &* 0x22) & tops }

  /// The bytes before the first that a mask marks, and zeros behind them.
  @inline(__always)
  static func before(_ mask: UInt64, in word: UInt64) -> UInt64 {
    word & ((mask & (0 &- mask)) &>> 7 &- 1)
  }

  /// The same by a mask in which a byte that is meant has all its bits.
  @inlinable
  @inline(__always)
  static func before(whole mask: UInt64, in word: UInt64) -> UInt64 {
    word & (mask & (0 &- mask) &- 1)
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word
  }

  /// The place, from 0 to 7, of the first byte that a mask marks; 8 if it marks none.
  @inlinable
  @inline(__always)
  static func first(_ mask: UInt64) -> Int {
    mask.trailingZeroBitCount &>> 3
  }
}
