/// A text type for UUIDs, which can make one up. Generated code conforms the type of message identifiers.
public protocol XSDRandomUUID: XSDText {}

extension XSDRandomUUID {
  /// A new identifier: a UUID of version 4 (RFC 9562), in lower case, from the system's random number generator.
  public static func random() -> Self {
    make(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
  }

  /// A new identifier from a generator of the caller's.
  public static func random(using generator: inout some RandomNumberGenerator) -> Self {
    let high = generator.next()
    return make(high: high, low: generator.next())
  }

  private static func make(high: UInt64, low: UInt64) -> Self {
    let version: UInt64 = 0x4000
    let variant: UInt64 = 0x8000_0000_0000_0000
    let digits = hexadecimal(high & ~0xF000 | version) + hexadecimal(low & 0x3FFF_FFFF_FFFF_FFFF | variant)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { digits[$0] }
    return Self(unchecked: groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
  }

  /// The sixteen digits of a word.
  private static func hexadecimal(_ word: UInt64) -> [UInt8] {
    stride(from: 60, through: 0, by: -4).map { shift in
      let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift) & 0xF)
      return digit < 10 ? 0x30 + digit : 0x57 + digit
    }
  }
}
