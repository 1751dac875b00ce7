/// Up to 39 bytes as words, zero behind the last, with their number in the highest byte.
@usableFromInline
struct ShortText: Sendable, Hashable {
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64
  @usableFromInline let third: UInt64
  @usableFromInline let fourth: UInt64
  @usableFromInline let fifth: UInt64

  @inlinable static var longest: Int { 39 }

  /// Takes at most ``longest`` bytes.
  init(_ text: Span<UInt8>) {
    first = Self.word(text, from: 0)
    second = Self.word(text, from: 8)
    third = Self.word(text, from: 16)
    fourth = Self.word(text, from: 24)
    fifth = Self.word(text, from: 32) | UInt64(text.count) &<< 56
  }

  /// Takes so many bytes of a document, behind which there is room for all words.
  @inlinable
  @inline(__always)
  init(_ document: Span<UInt8>, from start: Int, count: Int) {
    first = document.word(inRoomAt: start) & Self.mask(count)
    second = document.word(inRoomAt: start &+ 8) & Self.mask(count &- 8)
    third = document.word(inRoomAt: start &+ 16) & Self.mask(count &- 16)
    fourth = document.word(inRoomAt: start &+ 24) & Self.mask(count &- 24)
    fifth = document.word(inRoomAt: start &+ 32) & Self.mask(count &- 32) | UInt64(count) &<< 56
  }

  /// The lowest bytes of a word, none for less than one and all for more than seven.
  @inlinable
  @inline(__always)
  static func mask(_ bytes: Int) -> UInt64 {
    UInt64.max >> (64 - 8 * max(0, min(bytes, 8)))
  }

  /// Eight bytes from an offset on, or what there is of them.
  @inline(__always)
  private static func word(_ text: Span<UInt8>, from start: Int) -> UInt64 {
    let rest = text.count &- start
    if rest >= 8 { return text.word(at: start) }
    guard rest > 0 else { return 0 }
    // The last eight bytes, without those that are in the word before.
    if text.count >= 8 { return text.word(at: text.count &- 8) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* rest) }
    var word: UInt64 = 0
    for place in start..<text.count { word |= UInt64(text[place]) &<< UInt64(8 * (place - start)) }
    return word
  }

  /// The bytes, which are valid UTF-8, as a string.
  var string: String {
    let words: InlineArray<5, UInt64> = [
      first.littleEndian, second.littleEndian, third.littleEndian, fourth.littleEndian, fifth.littleEndian,
    ]
    let count = Int(fifth &>> 56)
    return words.span.bytes.withUnsafeBytes { String(decoding: $0.prefix(count), as: UTF8.self) }
  }

  /// Appends the bytes.
  @inlinable
  @inline(always)
  func write(to output: inout XMLOutput) {
    output.append(first, second, third, fourth, fifth, count: Int(truncatingIfNeeded: fifth &>> 56))
  }
}
