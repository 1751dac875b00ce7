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
    while place < count {
      let byte = UInt8(truncatingIfNeeded: words[place / 8] &>> UInt64(8 * (place % 8)))
      if input[start + place] != byte { return false }
      place &+= 1
    }
    return true
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
    var rest = count
    var place = 0
    while rest > 0 {
      output.append(words[place], count: min(rest, 8))
      rest &-= 8
      place &+= 1
    }
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
