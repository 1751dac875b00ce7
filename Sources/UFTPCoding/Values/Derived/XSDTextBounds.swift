/// The plainest texts that a pattern matches: each byte of them lies between two bounds for its place.
///
/// The bounds stand in the code as texts, of which the compiler makes numbers: to read such a text, of which thousands may
/// stand in a row, is not to look at the pattern.
public struct XSDTextBounds {
  @usableFromInline let low: StaticString
  @usableFromInline let high: StaticString
  @usableFromInline let minimum: Int

  /// States bounds.
  ///
  /// - Parameters:
  ///   - low: The lowest byte for each place that a text may have: up to 32 visible ASCII characters.
  ///   - high: The highest byte for each place, for as many.
  ///   - minimum: How many bytes a text must have. One of fewer than 16 or more than 31 is left to the pattern.
  @inlinable
  @inline(always)
  public init(low: StaticString, high: StaticString, minimum: Int) {
    self.low = low
    self.high = high
    self.minimum = minimum
  }

  /// The text that begins at a position of a document, if it keeps within the bounds and a double quote follows, which the
  /// position then is.
  @inlinable
  @inline(always)
  func text(in document: Span<UInt8>, at position: inout Int) -> ShortText? {
    guard document.hasRoom(for: ShortText.room, at: position) else { return nil }
    let front = document.words(inRoomAt: position)
    let middle = document.words(inRoomAt: position &+ 16)
    let early = strangers(in: front, from: 0)
    guard early[0] | early[1] == 0 else { return nil }
    // The first byte that is out of bounds has to be the quote.
    let strangers = strangers(in: middle, from: 16)
    let isInThird = strangers[0] != 0
    let mark = isInThird ? strangers[0] : strangers[1]
    let count = (isInThird ? 16 : 24) &+ XMLWord.first(mark)
    guard minimum...maximum ~= count, document.byte(inRoomAt: position &+ count) == UInt8(ascii: "\"") else {
      return nil
    }
    position &+= count
    let third = isInThird ? XMLWord.below(mark, in: middle[0]) : middle[0]
    let fourth = isInThird ? 0 : XMLWord.below(mark, in: middle[1])
    let back = UInt64(truncatingIfNeeded: count) &<< 56
    return ShortText(front: front, middle: ShortText.Words(third, fourth), back: back).usual
  }

  /// How many bytes a text may have: one for each place, all of which are looked at, and the quote behind them.
  @inlinable
  @inline(always)
  var maximum: Int { min(low.utf8CodeUnitCount, 31) }

  /// All bits of each of sixteen bytes that is out of bounds.
  @inlinable
  @inline(always)
  func strangers(in words: ShortText.Words, from place: Int) -> ShortText.Words {
    let low = bytes(of: low, from: place)
    let high = bytes(of: high, from: place)
    // The highest byte becomes the greatest number there is; what lies above it wraps round, to below the lowest.
    let toTop = ShortText.Bytes(repeating: 0x7F) &- high
    let lowest = toTop &+ low
    return unsafeBitCast(unsafeBitCast(words, to: ShortText.Bytes.self) &+ toTop .< lowest, to: ShortText.Words.self)
  }

  @inlinable
  @inline(always)
  func bytes(of text: StaticString, from place: Int) -> ShortText.Bytes {
    unsafeBitCast(ShortText.Words(text.word(from: place), text.word(from: place &+ 8)), to: ShortText.Bytes.self)
  }
}
