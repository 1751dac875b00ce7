/// Sixteen digits of base64 looked at together.
///
/// The vectors are as wide as every processor has them, with operations that it has: no table is looked up. Bytes are
/// taken together as little-endian words, which is how all platforms of Swift hold them.
enum Base64Digits {
  typealias Characters = SIMD16<Int8>
  typealias Marks = SIMD16<UInt8>

  /// What ``bytes(of:_:)`` makes of no characters, or of digits only, has no zero in it; nor has this.
  static var allRight: Marks { Marks(repeating: 0xFF) }

  /// The twelve bytes that sixteen digits stand for, as two words of which the six lowest bytes count.
  ///
  /// - Parameters:
  ///   - characters: The digits. What comes of anything else means nothing.
  ///   - hasSlash: Whether `/` is known as a digit. Text in UTF-8 hardly ever has it in its base64, and without it a sixth
  ///     of the work is saved.
  ///   - marks: Made 0 where a character is no digit.
  @inline(__always)
  static func bytes(of characters: Characters, hasSlash: Bool, _ marks: inout Marks) -> SIMD2<UInt64> {
    let values = values(of: characters, hasSlash: hasSlash, &marks)
    let pairs = pairs(of: unsafeBitCast(values, to: SIMD8<UInt16>.self))
    let groups = groups(of: unsafeBitCast(pairs, to: SIMD4<UInt32>.self))
    let words = unsafeBitCast(groups, to: SIMD2<UInt64>.self)
    return SIMD2(bytes(of: words[0]), bytes(of: words[1]))
  }

  /// Whether nothing but digits left these marks.
  @inline(__always)
  static func areRight(_ marks: Marks) -> Bool {
    let zeros = unsafeBitCast(marks .== Marks(repeating: 0), to: SIMD2<UInt64>.self)
    return zeros[0] | zeros[1] == 0
  }

  /// The value of each digit, from 0 to 63.
  ///
  /// What is added to a character depends on its kind. The kinds that are told apart exactly are added up first: the sum
  /// is 0 for none of them, so that one look tells whether a character is a digit, and none of the sums for a kind is 0.
  @inline(__always)
  private static func values(of characters: Characters, hasSlash: Bool, _ marks: inout Marks) -> Characters {
    // Capital letters are taken for small ones. What stands behind a range wraps round, to below it.
    let upToZ = (characters | vector(0x20)) &+ vector(0x7F - UInt8(ascii: "z"))
    let upToNine = characters &+ vector(0x7F - UInt8(ascii: "9"))
    let letters = mask(upToZ .> vector(0x7F - 26)) & vector(0 &- 70)
    let numbers = mask(upToNine .> vector(hasSlash ? 0x7F - 11 : 0x7F - 10))
    let plus = mask(characters .== vector("+")) & vector(14)
    let kinds = numbers &+ letters &+ plus
    marks = least(marks, unsafeBitCast(kinds, to: Marks.self))
    // Numbers change by 4 and capital letters by -65: by 5 beside their kinds' -1 and -70. Small letters change by 6 less.
    let smallLetters = mask(characters .> vector("Z")) | vector(5)
    let values = characters &+ kinds &+ smallLetters
    // It is taken for the number below 0.
    return hasSlash ? values &+ mask(characters .== vector("/")) & vector(12) : values
  }

  /// Each two values as twelve bits, the first value being the higher; the four bits above are not all zero.
  @inline(__always)
  private static func pairs(of values: SIMD8<UInt16>) -> SIMD8<UInt16> {
    values &<< SIMD8(repeating: 6) | values &>> SIMD8(repeating: 8)
  }

  /// Each two pairs as the 24 highest bits, the first pair being the higher; the bits below are zero.
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

  /// The lesser of each two, in a form that becomes one operation.
  @inline(__always)
  private static func least(_ left: Marks, _ right: Marks) -> Marks {
    left.replacing(with: right, where: right .< left)
  }
}
