extension XSDDecimal: Comparable, XSDPartiallyOrdered {
  /// Whether two numbers have the same value, however they are written.
  public static func == (left: XSDDecimal, right: XSDDecimal) -> Bool {
    if left.scale == right.scale { return left.significand == right.significand }
    return left.reduced == right.reduced
  }

  /// Whether a number's value is less than another's.
  public static func < (left: XSDDecimal, right: XSDDecimal) -> Bool {
    if left.scale == right.scale { return left.significand < right.significand }
    let (leftWhole, leftRest) = left.parts
    let (rightWhole, rightRest) = right.parts
    if leftWhole != rightWhole { return leftWhole < rightWhole }
    let scale = max(left.scale, right.scale)
    return leftRest * DecimalDigits.power(scale - left.scale) < rightRest * DecimalDigits.power(scale - right.scale)
  }

  /// Mixes the value in, so that equal numbers have one hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(reduced)
  }

  /// The value before the point, and the digits after it with the sign.
  private var parts: (whole: Int128, rest: Int128) {
    let (whole, rest) = significand.quotientAndRemainder(dividingBy: DecimalDigits.power(scale))
    return (whole, rest)
  }

  /// The value without zeros at the end of the fraction.
  var reduced: ReducedDecimal {
    if let small = Int64(exactly: significand) {
      let (digits, scale) = Self.withoutTrailingZeros(small, scale)
      return ReducedDecimal(significand: Int128(digits), scale: scale)
    }
    let (digits, scale) = Self.withoutTrailingZeros(significand, scale)
    return ReducedDecimal(significand: digits, scale: scale)
  }

  private static func withoutTrailingZeros<Number: FixedWidthInteger>(_ number: Number, _ scale: Int) -> (Number, Int) {
    var number = number
    var scale = scale
    while scale > 0 {
      let (quotient, digit) = number.quotientAndRemainder(dividingBy: 10)
      guard digit == 0 else { break }
      number = quotient
      scale -= 1
    }
    return (number, scale)
  }
}

/// A decimal's value in its one shortest form.
struct ReducedDecimal: Hashable {
  var significand: Int128
  var scale: Int

  /// How many digits the value has, as the facet totalDigits counts them.
  var totalDigits: Int {
    max(DecimalDigits.count(significand.magnitude), scale)
  }
}
