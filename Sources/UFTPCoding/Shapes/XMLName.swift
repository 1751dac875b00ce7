/// The name of an element or attribute, prepared so that it is found in a document by comparing words of eight bytes.
///
/// It is plain memory, so that looking names up never counts references.
public struct XMLName: Sendable, Hashable {
  /// The longest name, in bytes. The generator refuses longer ones.
  public static let longest = 64

  /// How many bytes the name has.
  @usableFromInline let count: Int
  /// The first eight bytes as one little-endian word, zero behind a shorter name.
  let head: UInt64
  /// The bits of ``head`` that count.
  let headMask: UInt64
  /// The bytes behind the first eight, likewise.
  private let tail: InlineArray<7, UInt64>

  /// Prepares a name of at most ``longest`` bytes.
  public init(_ name: String) {
    let bytes = Array(name.utf8)
    precondition(bytes.count <= Self.longest, "The name \(name) is longer than \(Self.longest) bytes.")
    count = bytes.count
    head = Self.word(bytes, from: 0)
    headMask = bytes.count >= 8 ? .max : (1 &<< UInt64(8 * bytes.count)) &- 1
    tail = InlineArray { Self.word(bytes, from: 8 + 8 * $0) }
  }

  private static func word(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var word: UInt64 = 0
    for (place, byte) in bytes.dropFirst(start).prefix(8).enumerated() {
      word |= UInt64(byte) &<< UInt64(8 * place)
    }
    return word
  }

  private func byte(_ place: Int) -> UInt8 {
    let word = place < 8 ? head : tail[place / 8 - 1]
    return UInt8(truncatingIfNeeded: word &>> UInt64(8 * (place % 8)))
  }

  /// The name in UTF-8.
  public var bytes: [UInt8] { (0..<count).map(byte) }

  /// Whether the name stands at this offset; what follows it is the caller's to look at.
  @inline(__always)
  func stands(at offset: Int, in input: Span<UInt8>) -> Bool {
    guard offset &+ 8 <= input.count else { return standsBytewise(from: 0, at: offset, in: input) }
    let word = input.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    guard word & headMask == head else { return false }
    return count <= 8 || tailStands(at: offset, in: input)
  }

  /// Whether the bytes behind the first eight stand; whole words first, then what is left.
  private func tailStands(at offset: Int, in input: Span<UInt8>) -> Bool {
    guard offset + count <= input.count else { return false }
    var place = 8
    while place &+ 8 <= count {
      let word = input.bytes.unsafeLoadUnaligned(fromByteOffset: offset &+ place, as: UInt64.self).littleEndian
      guard word == tail[place / 8 &- 1] else { return false }
      place &+= 8
    }
    return standsBytewise(from: place, at: offset, in: input)
  }

  private func standsBytewise(from first: Int, at offset: Int, in input: Span<UInt8>) -> Bool {
    guard offset >= 0, offset + count <= input.count else { return false }
    for place in first..<max(first, count) where input[offset + place] != byte(place) { return false }
    return true
  }
}

extension XMLName {
  /// Whether two names are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && (0..<left.count).allSatisfy { left.byte($0) == right.byte($0) }
  }

  /// Mixes the name in.
  public func hash(into hasher: inout Hasher) {
    for place in 0..<count { hasher.combine(byte(place)) }
  }
}

extension XMLName: ExpressibleByStringLiteral {
  /// Prepares a name that stands in the code.
  public init(stringLiteral name: String) {
    self.init(name)
  }
}

extension XMLName: CustomStringConvertible {
  /// The name itself.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
