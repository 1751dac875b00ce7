/// Short runs of bytes that a document is searched for, by place, prepared so that they are compared by words of eight
/// bytes.
///
/// The numbers that decide most comparisons are together, and each is loaded by itself: a phrase is never copied.
@usableFromInline
struct XMLPhrases: Sendable {
  /// What nearly always decides.
  @usableFromInline
  struct Head: Sendable {
    @usableFromInline let count: Int
    /// The first eight bytes as a little-endian word, zero behind a shorter phrase, and the bits of it that count.
    @usableFromInline let first: UInt64
    @usableFromInline let mask: UInt64
    /// The last eight bytes, where there are so many; they overlap with the words before.
    @usableFromInline let last: UInt64
    /// The eight bytes behind the first eight, zero behind a shorter phrase.
    @usableFromInline let second: UInt64

    init(_ bytes: [UInt8]) {
      count = bytes.count
      first = XMLPhrases.word(bytes, from: 0)
      mask = bytes.count >= 8 ? .max : (1 &<< UInt64(8 * bytes.count)) &- 1
      last = XMLPhrases.word(bytes, from: max(0, bytes.count - 8))
      second = XMLPhrases.word(bytes, from: 8)
    }
  }

  @usableFromInline let heads: [Head]
  /// The bytes of each phrase, one after the other.
  private let texts: [[UInt8]]

  /// Prepares phrases.
  init(_ texts: [[UInt8]]) {
    self.texts = texts
    heads = texts.map(Head.init)
  }

  static func word(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var word: UInt64 = 0
    for (place, byte) in bytes.dropFirst(start).prefix(8).enumerated() {
      word |= UInt64(byte) &<< UInt64(8 * place)
    }
    return word
  }

  /// How many phrases there are.
  @inlinable var count: Int { heads.count }

  /// How many bytes a phrase has.
  @inlinable
  @inline(always)
  func length(_ place: Int) -> Int { heads[place].count }

  /// Whether a phrase stands at an offset.
  @inlinable
  @inline(always)
  func stands(_ place: Int, at offset: Int, in input: Span<UInt8>) -> Bool {
    let head = heads[place]
    guard input.hasRoom(for: max(8, head.count), at: offset) else {
      return standsBytewise(place, at: offset, in: input)
    }
    guard (input.word(inRoomAt: offset) ^ head.first) & head.mask == 0 else { return false }
    if head.count <= 8 { return true }
    guard input.word(inRoomAt: offset &+ head.count &- 8) == head.last else { return false }
    if head.count <= 16 { return true }
    guard input.word(inRoomAt: offset &+ 8) == head.second else { return false }
    return head.count <= 24 || standsBytewise(place, at: offset, in: input)
  }

  /// The same for long phrases, and near the end of the document, where no word can be loaded.
  @usableFromInline
  @inline(never)
  func standsBytewise(_ place: Int, at offset: Int, in input: Span<UInt8>) -> Bool {
    let text = texts[place]
    guard offset >= 0, offset + text.count <= input.count else { return false }
    for index in text.indices where input[offset + index] != text[index] { return false }
    return true
  }

  /// Appends a phrase.
  @inlinable
  @inline(always)
  func write(_ place: Int, to output: inout XMLOutput) {
    let head = heads[place]
    guard head.count <= 16 else { return writeLong(place, to: &output) }
    if output.hasRoom(for: 16) {
      output.store(head.first, at: 0)
      output.store(head.second, at: 8)
    }
    output.count &+= head.count
  }

  @usableFromInline
  func writeLong(_ place: Int, to output: inout XMLOutput) {
    let text = texts[place]
    output.append(text.span)
  }

  /// The phrase that stands at an offset, those from a place on being looked at first.
  @inline(always)
  func place(at offset: Int, from first: Int, in input: Span<UInt8>) -> Int? {
    for place in first..<max(first, count) where stands(place, at: offset, in: input) { return place }
    for place in 0..<min(first, count) where stands(place, at: offset, in: input) { return place }
    return nil
  }

  /// The phrase that is the whole of a range, from a place on.
  @inline(always)
  func place(filling start: Int, _ end: Int, from first: Int = 0, in input: Span<UInt8>) -> Int? {
    for place in first..<max(first, count) where length(place) == end &- start {
      if stands(place, at: start, in: input) { return place }
    }
    return nil
  }
}
