/// Up to 39 bytes, zero behind the last. The highest byte of all has their number in its lower six bits and a mark in the
/// highest one.
///
/// As far as they can be they are held as vectors. Words that are stored one by one and then loaded in twos would have to
/// wait for the memory.
@usableFromInline
struct ShortText: Sendable {
  @usableFromInline typealias Words = SIMD2<UInt64>
  @usableFromInline typealias Bytes = SIMD16<Int8>

  /// The bytes from the first to the 16th.
  @usableFromInline let front: Words
  /// The bytes from the 17th to the 32nd.
  @usableFromInline let middle: Words
  /// The bytes from the 33rd to the 39th, and above them the number of all and the mark.
  @usableFromInline let back: UInt64

  @inlinable static var longest: Int { 39 }

  /// How many bytes must stand in a document from the beginning of a text on, for it to be taken at one go.
  @inlinable static var room: Int { 33 }

  /// How many bytes there are.
  @inlinable
  @inline(always)
  var count: Int { Int(truncatingIfNeeded: back &>> 56 & 0x3F) }

  /// The text with a mark, which says that it is ``UsualText`` and has been checked. Two texts are equal whatever their
  /// marks.
  @inlinable
  @inline(always)
  var usual: ShortText { ShortText(front: front, middle: middle, back: back | 1 &<< 63) }

  /// Whether the text has the mark.
  @inlinable
  @inline(always)
  var isUsual: Bool { back >= 1 &<< 63 }

  @inlinable
  @inline(__always)
  init(front: Words, middle: Words, back: UInt64) {
    self.front = front
    self.middle = middle
    self.back = back
  }

  /// No bytes.
  @inlinable static var empty: ShortText { ShortText(front: .zero, middle: .zero, back: 0) }

  /// Takes at most ``longest`` bytes.
  init(_ text: Span<UInt8>) {
    front = Words(Self.word(text, from: 0), Self.word(text, from: 8))
    middle = Words(Self.word(text, from: 16), Self.word(text, from: 24))
    back = Self.word(text, from: 32) | UInt64(text.count) &<< 56
  }

  /// Takes so many bytes of a document, at most ``longest``, where there is ``room``.
  @inlinable
  @inline(__always)
  init(_ document: Span<UInt8>, from start: Int, count: Int) {
    self.init(
      front: document.words(inRoomAt: start) & Self.inside(count, 0),
      middle: document.words(inRoomAt: start &+ 16) & Self.inside(count, 1),
      back: Self.back(document, from: start, count) | UInt64(truncatingIfNeeded: count) &<< 56
    )
  }

  /// The bytes behind the first 32, of so many in all; most texts have none.
  @inlinable
  @inline(__always)
  static func back(_ document: Span<UInt8>, from start: Int, _ count: Int) -> UInt64 {
    _slowPath(count > 32) ? back(document, from: start) & backMask(count) : 0
  }

  /// The word behind the first 32 bytes, where there is ``room``; zero behind the end of the document.
  @inlinable
  @inline(__always)
  static func back(_ document: Span<UInt8>, from start: Int) -> UInt64 {
    let missing = start &+ 40 &- document.count
    guard missing > 0 else { return document.word(inRoomAt: start &+ 32) }
    return document.word(inRoomAt: document.count &- 8) &>> UInt64(truncatingIfNeeded: 8 &* missing)
  }

  /// How many bytes stand in a document before a double quote, there being ``room``; nil if these are too many.
  @inline(__always)
  static func count(upToQuoteInRoomOf document: Span<UInt8>, from start: Int) -> Int? {
    count(upToQuoteInWordsAt: { $0 < 32 ? document.word(inRoomAt: start &+ $0) : back(document, from: start) })
  }

  /// Takes what stands in the last bytes of a document, where there is no ``room``, up to a double quote; nil if it is not
  /// there.
  init?(quotedNearEndOf document: Span<UInt8>, from start: Int) {
    guard document.hasRoom(for: 1, at: start), !document.hasRoom(for: Self.room, at: start) else { return nil }
    let rest = document.extracting(start..<document.count)
    guard let count = Self.count(upToQuoteInWordsAt: { Self.word(rest, from: $0) }) else { return nil }
    self.init(rest.extracting(first: count))
  }

  /// How many bytes stand before the first double quote, the words from certain places on being given.
  @inline(__always)
  private static func count(upToQuoteInWordsAt word: (_ place: Int) -> UInt64) -> Int? {
    var place = 0
    while place <= longest {
      let quotes = XMLWord.quotes(word(place))
      if quotes != 0 { return place &+ XMLWord.first(quotes) }
      place &+= 8
    }
    return nil
  }

  /// All bits of the bytes of a vector that are among the first ones of a text, so many.
  ///
  /// - Parameter part: Which vector it is: 0, 1 or 2.
  @inlinable
  @inline(__always)
  static func inside(_ count: Int, _ part: Int8) -> Words {
    let places = Bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) &+ Bytes(repeating: 16 &* part)
    return unsafeBitCast(Bytes(repeating: Int8(truncatingIfNeeded: count)) .> places, to: Words.self)
  }

  /// All bits of the bytes behind the 32nd that are among the first ones of a text, so many.
  @inlinable
  @inline(__always)
  static func backMask(_ count: Int) -> UInt64 {
    count < 32 ? 0 : 1 &<< (UInt64(truncatingIfNeeded: count) &<< 3 & 56) &- 1
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
      front[0].littleEndian, front[1].littleEndian, middle[0].littleEndian, middle[1].littleEndian, back.littleEndian,
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

  /// How much room ``writeClosed(inRoom:)`` needs.
  @inlinable static var closedRoom: Int { 48 }

  /// Appends the bytes and a double quote. The caller has asked for room for ``closedRoom`` bytes.
  @inlinable
  @inline(always)
  func writeClosed(inRoom output: inout XMLOutput) {
    store(in: output)
    output.count &+= count
    output.append(inRoom: UInt64(UInt8(ascii: "\"")), count: 1)
  }

  @inlinable
  @inline(always)
  func store(in output: borrowing XMLOutput) {
    output.store(front, at: 0)
    output.store(middle, at: 16)
    output.store(back, at: 32)
  }
}

extension ShortText: Hashable {
  @inlinable
  static func == (left: ShortText, right: ShortText) -> Bool {
    left.front == right.front && left.middle == right.middle && (left.back ^ right.back) &<< 1 == 0
  }

  @inlinable
  func hash(into hasher: inout Hasher) {
    hasher.combine(front)
    hasher.combine(middle)
    hasher.combine(back &<< 1)
  }
}
