/// Sixteen digits of base64 looked at together.
///
/// The vectors are as wide as every processor has them, with operations that it has: no table is looked up. Bytes are
/// taken together as little-endian words, which is how all platforms of Swift hold them.
enum Base64Digits {
  typealias Characters = SIMD16<Int8>

  /// What ``bytes(of:_:)`` makes of no characters, or of digits only.
  static var allRight: Characters { Characters(repeating: -1) }

  /// The twelve bytes that sixteen digits stand for, as two words of which the six lowest bytes count.
  ///
  /// - Parameters:
  ///   - characters: The digits. What comes of anything else means nothing.
  ///   - areRight: Changes where a character is no digit.
  @inline(__always)
  static func bytes(of characters: Characters, _ areRight: inout Characters) -> SIMD2<UInt64> {
    areRight &= areDigits(characters)
    let pairs = pairs(of: unsafeBitCast(values(of: characters), to: SIMD8<UInt16>.self))
    let groups = groups(of: unsafeBitCast(pairs, to: SIMD4<UInt32>.self))
    let words = unsafeBitCast(groups, to: SIMD2<UInt64>.self)
    return SIMD2(bytes(of: words[0]), bytes(of: words[1]))
  }

  /// -1 for each digit, and 0 for all else.
  @inline(__always)
  private static func areDigits(_ characters: Characters) -> Characters {
    // Subtracting wraps round: what stands before a range is then above it.
    let fromA = (characters | vector(0x20)) &- vector("a") &- vector(0x80)
    let fromSlash = characters &- vector("/") &- vector(0x80)
    let letters = mask(fromA .< vector(0x80 + 26))
    let digitsAndSlash = mask(fromSlash .< vector(0x80 + 11))
    return letters &+ digitsAndSlash &+ mask(characters .== vector("+"))
  }

  /// The value of each digit, from 0 to 63: what is added to the character changes where the alphabet goes on elsewhere.
  @inline(__always)
  private static func values(of characters: Characters) -> Characters {
    let fromSlash = mask(characters .> vector("+")) & difference(("/", 63), ("+", 62))
    let fromZero = mask(characters .> vector("/")) & difference(("0", 52), ("/", 63))
    let fromA = mask(characters .> vector("9")) & difference(("A", 0), ("0", 52))
    let fromSmallA = mask(characters .> vector("Z")) & difference(("a", 26), ("A", 0))
    let changes: Characters = (fromSlash &+ fromZero) &+ (fromA &+ fromSmallA)
    return characters &+ vector(62 &- UInt8(ascii: "+")) &+ changes
  }

  /// Each two values as twelve bits, the first value being the higher.
  @inline(__always)
  private static func pairs(of values: SIMD8<UInt16>) -> SIMD8<UInt16> {
    let high: SIMD8<UInt16> = (values & SIMD8(repeating: 0xFF)) &<< SIMD8(repeating: 6)
    return high | values &>> SIMD8(repeating: 8)
  }

  /// Each two pairs as the 24 highest bits, the first pair being the higher.
  @inline(__always)
  private static func groups(of pairs: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let low: SIMD4<UInt32> = (pairs &>> SIMD4(repeating: 8)) & SIMD4(repeating: 0xF_FF00)
    return low | pairs &<< SIMD4(repeating: 20)
  }

  /// Two groups as six bytes, the first byte being the lowest. What stands above them means nothing.
  @inline(__always)
  private static func bytes(of groups: UInt64) -> UInt64 {
    let swapped = groups.byteSwapped
    return swapped &>> 32 | swapped &<< 24
  }

  @inline(__always)
  private static func vector(_ byte: UInt8) -> Characters { Characters(repeating: Int8(truncatingIfNeeded: byte)) }

  @inline(__always)
  private static func vector(_ character: Unicode.Scalar) -> Characters { vector(UInt8(ascii: character)) }

  @inline(__always)
  private static func mask(_ mask: SIMDMask<Characters>) -> Characters { unsafeBitCast(mask, to: Characters.self) }

  /// By how much more a character is changed to become its value than another is.
  @inline(__always)
  private static func difference(
    _ one: (character: Unicode.Scalar, value: UInt8),
    _ other: (character: Unicode.Scalar, value: UInt8)
  ) -> Characters {
    vector((one.value &- UInt8(ascii: one.character)) &- (other.value &- UInt8(ascii: other.character)))
  }
}
