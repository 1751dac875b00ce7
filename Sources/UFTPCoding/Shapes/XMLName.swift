/// The name of an element or attribute, prepared so that it is found in a document by comparing one word.
public struct XMLName: Sendable, Hashable {
  /// The name in UTF-8.
  public let bytes: [UInt8]
  /// The first eight bytes as one little-endian word, zero behind a shorter name.
  let head: UInt64
  /// The bits of ``head`` that count.
  let headMask: UInt64

  /// Prepares a name.
  public init(_ name: String) {
    bytes = Array(name.utf8)
    var word: UInt64 = 0
    for (place, byte) in bytes.prefix(8).enumerated() {
      word |= UInt64(byte) &<< UInt64(8 * place)
    }
    head = word
    headMask = bytes.count >= 8 ? .max : (1 &<< UInt64(8 * bytes.count)) &- 1
  }

  /// Whether the name stands at this offset; what follows it is the caller's to look at.
  @inline(__always)
  func stands(at offset: Int, in input: Span<UInt8>) -> Bool {
    guard offset &+ 8 <= input.count else { return standsAtEnd(offset, in: input) }
    let word = input.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    guard word & headMask == head else { return false }
    return bytes.count <= 8 || tailStands(at: offset, in: input)
  }

  private func tailStands(at offset: Int, in input: Span<UInt8>) -> Bool {
    guard offset + bytes.count <= input.count else { return false }
    for place in 8..<bytes.count where input[offset + place] != bytes[place] { return false }
    return true
  }

  private func standsAtEnd(_ offset: Int, in input: Span<UInt8>) -> Bool {
    guard offset >= 0, offset + bytes.count <= input.count else { return false }
    for place in bytes.indices where input[offset + place] != bytes[place] { return false }
    return true
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
