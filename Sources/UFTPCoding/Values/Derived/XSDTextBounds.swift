/// The plainest texts that a pattern matches: each byte of them lies between two bounds for its place.
///
/// The bounds stand in the code as texts, of which the compiler makes numbers: to read such a text, of which thousands may
/// stand in a row, is not to look at the pattern.
public struct XSDTextBounds: Sendable {
  @usableFromInline let low: StaticString
  @usableFromInline let high: StaticString
  @usableFromInline let minimum: Int

  /// States bounds, of 31 places at most: what is longer is left to the pattern, as is what has fewer than 16 bytes.
  ///
  /// They have to be right: what they allow is not looked at again. Builds for debugging check that they are bounds.
  ///
  /// - Parameters:
  ///   - low: The lowest byte for each place: visible ASCII characters, none of which is a double quote, `&`, `<` or `>`,
  ///     nor is any up to the one in `high`.
  ///   - high: The highest byte for each place, for as many.
  ///   - minimum: How many bytes a text must have.
  @inlinable
  @inline(always)
  public init(low: StaticString, high: StaticString, minimum: Int) {
    assert(Self.areBounds(low, high), "Each place needs a lowest and a highest usual character, in this order.")
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
    guard count >= minimum, count <= maximum, document.byte(inRoomAt: position &+ count) == UInt8(ascii: "\"") else {
      return nil
    }
    position &+= count
    let third = isInThird ? XMLWord.before(whole: mark, in: middle[0]) : middle[0]
    let fourth = isInThird ? 0 : XMLWord.before(whole: mark, in: middle[1])
    let back = UInt64(truncatingIfNeeded: count) &<< 56
    return ShortText(front: front, middle: ShortText.Words(third, fourth), back: back).usual
  }

  /// Whether there are two bytes for each place, and what lies between them is ``UsualText``.
  @usableFromInline
  static func areBounds(_ low: StaticString, _ high: StaticString) -> Bool {
    let (low, high) = (Array("\(low)".utf8), Array("\(high)".utf8))
    return low.count == high.count
      && zip(low, high).allSatisfy { low, high in low <= high && (low...high).allSatisfy { UsualText.holds($0) } }
  }

  /// How many bytes a text may have, so that the quote behind it is looked at with it.
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
