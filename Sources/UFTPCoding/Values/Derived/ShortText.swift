/// Up to 39 bytes as words, zero behind the last, with their number in the highest byte.
@usableFromInline
struct ShortText: Sendable, Hashable {
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64
  @usableFromInline let third: UInt64
  @usableFromInline let fourth: UInt64
  @usableFromInline let fifth: UInt64

  @inlinable static var longest: Int { 39 }

  /// How many bytes there are.
  @inlinable
  @inline(always)
  var count: Int { Int(truncatingIfNeeded: fifth &>> 56) }

  /// Takes so many bytes as words, which are zero behind the last.
  @inline(__always)
  init(first: UInt64, second: UInt64 = 0, third: UInt64 = 0, fourth: UInt64 = 0, fifth: UInt64 = 0, count: Int) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth | UInt64(truncatingIfNeeded: count) &<< 56
  }

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

  /// Takes what stands in a document up to a double quote; nil if that is too far.
  @inline(__always)
  init?(quotedIn document: Span<UInt8>, from start: Int) {
    if document.hasRoom(for: Self.longest &+ 1, at: start) {
      self.init(
        upToQuote: document.word(inRoomAt: start),
        document.word(inRoomAt: start &+ 8),
        document.word(inRoomAt: start &+ 16),
        document.word(inRoomAt: start &+ 24),
        document.word(inRoomAt: start &+ 32)
      )
    } else {
      self.init(upToQuoteNearEndOf: document, from: start)
    }
  }

  @inline(never)
  private init?(upToQuoteNearEndOf document: Span<UInt8>, from start: Int) {
    guard document.hasRoom(for: 1, at: start) else { return nil }
    let rest = ShortText(document.extracting(start..<document.count))
    self.init(upToQuote: rest.first, rest.second, rest.third, rest.fourth, rest.fifth)
  }

  /// Takes the bytes of words up to the first double quote; nil if there is none.
  @inline(__always)
  private init?(upToQuote first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64, _ fifth: UInt64) {
    let firstQuotes = XMLWord.quotes(first)
    if firstQuotes != 0 {
      self.init(first: XMLWord.before(firstQuotes, in: first), count: XMLWord.first(firstQuotes))
      return
    }
    let secondQuotes = XMLWord.quotes(second)
    if secondQuotes != 0 {
      let last = XMLWord.before(secondQuotes, in: second)
      self.init(first: first, second: last, count: 8 &+ XMLWord.first(secondQuotes))
      return
    }
    let thirdQuotes = XMLWord.quotes(third)
    if thirdQuotes != 0 {
      let last = XMLWord.before(thirdQuotes, in: third)
      self.init(first: first, second: second, third: last, count: 16 &+ XMLWord.first(thirdQuotes))
      return
    }
    let fourthQuotes = XMLWord.quotes(fourth)
    if fourthQuotes != 0 {
      let last = XMLWord.before(fourthQuotes, in: fourth)
      self.init(first: first, second: second, third: third, fourth: last, count: 24 &+ XMLWord.first(fourthQuotes))
      return
    }
    let quotes = XMLWord.quotes(fifth)
    guard quotes != 0 else { return nil }
    let last = XMLWord.before(quotes, in: fifth)
    let count = 32 &+ XMLWord.first(quotes)
    self.init(first: first, second: second, third: third, fourth: fourth, fifth: last, count: count)
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
    return words.span.bytes.withUnsafeBytes { String(decoding: $0.prefix(count), as: UTF8.self) }
  }

  /// Appends the bytes.
  @inlinable
  @inline(always)
  func write(to output: inout XMLOutput) {
    if output.hasRoom(for: 40) { store(in: output) }
    output.count &+= count
  }

  /// Appends the bytes and a double quote, if they fit.
  @inlinable
  @inline(always)
  func writeClosed(to output: inout XMLOutput) -> Bool {
    guard output.hasRoom(for: 48) else { return false }
    store(in: output)
    output.count &+= count
    output.append(inRoom: UInt64(UInt8(ascii: "\"")), count: 1)
    return true
  }

  @inlinable
  @inline(always)
  func store(in output: borrowing XMLOutput) {
    output.store(first, at: 0)
    output.store(second, at: 8)
    output.store(third, at: 16)
    output.store(fourth, at: 24)
    output.store(fifth, at: 32)
  }
}
