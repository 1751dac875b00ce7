/// The name of an element or attribute.
///
/// It is plain memory, so that handing it on never counts references.
public struct XMLName: Sendable, Hashable {
  /// The longest name, in bytes. The generator refuses longer ones.
  public static let longest = 64

  /// How many bytes the name has.
  let count: Int
  /// The bytes as words, the first byte being the lowest; zero behind the last.
  private let words: InlineArray<8, UInt64>

  /// Takes a name of at most ``longest`` bytes.
  public init(_ name: String) {
    let bytes = Array(name.utf8)
    precondition(bytes.count <= Self.longest, "The name \(name) is longer than \(Self.longest) bytes.")
    count = bytes.count
    words = InlineArray { XMLPhrases.word(bytes, from: 8 * $0) }
  }

  /// The name in UTF-8.
  public var bytes: [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: words[$0 / 8] &>> UInt64(8 * ($0 % 8))) }
  }

  /// Whether the name begins like a text does of which these are the first eight bytes; all of it, if it is shorter.
  @inline(__always)
  func mayBegin(_ word: UInt64) -> Bool { Self.agree(word, words[0], inFirst: min(count, 8)) }

  /// Whether a text is a less-than sign and the name.
  @usableFromInline
  func isOpened(by opening: StaticString) -> Bool {
    guard opening.utf8CodeUnitCount == count + 1, opening.word(from: 0) & 0xFF == 0x3C else { return false }
    return stride(from: 0, to: count, by: 8).allSatisfy { words[$0 / 8] == opening.word(from: $0 + 1) }
  }

  /// Whether the name is the whole of a range.
  ///
  /// Inlined into a search, it would be prepared for before the search, which seldom needs it more than once.
  @inline(never)
  func fills(_ start: Int, _ end: Int, in input: Span<UInt8>) -> Bool {
    guard end - start == count, end <= input.count else { return false }
    var place = 0
    while count &- place >= 8 {
      if input.word(at: start &+ place) != words[place / 8] { return false }
      place &+= 8
    }
    guard place < count else { return true }
    let rest = count &- place
    if input.hasRoom(for: 8, at: start &+ place) {
      return Self.agree(input.word(inRoomAt: start &+ place), words[place / 8], inFirst: rest)
    }
    let last = words[place / 8]
    return (0..<rest).allSatisfy { input[start + place + $0] == UInt8(truncatingIfNeeded: last &>> (8 * $0)) }
  }

  /// Whether the first bytes of two words are the same, so many, which are from one to eight.
  @inline(__always)
  private static func agree(_ left: UInt64, _ right: UInt64, inFirst count: Int) -> Bool {
    (left ^ right) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count) == 0
  }

  /// Appends a sign and the name.
  @inline(__always)
  func write(after sign: UInt8, to output: inout XMLOutput) {
    guard count >= 8 else { return output.append(words[0] &<< 8 | UInt64(sign), count: count &+ 1) }
    output.append(sign)
    write(to: &output)
  }

  /// Appends the name.
  @inline(__always)
  func write(to output: inout XMLOutput) {
    if output.hasRoom(for: Self.longest) {
      for place in 0..<4 { output.store(words[place], at: 8 &* place) }
      if count > 32 {
        for place in 4..<8 { output.store(words[place], at: 8 &* place) }
      }
    }
    output.count &+= count
  }
}

extension XMLName {
  /// Whether two names are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.words.indices.allSatisfy { left.words[$0] == right.words[$0] }
  }

  /// Mixes the name in.
  public func hash(into hasher: inout Hasher) {
    for place in words.indices { hasher.combine(words[place]) }
  }
}

extension XMLName: ExpressibleByStringLiteral {
  /// Takes a name that stands in the code.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

extension XMLName: CustomStringConvertible {
  /// The name itself.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
