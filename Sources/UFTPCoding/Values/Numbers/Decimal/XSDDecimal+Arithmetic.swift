extension XSDDecimal {
  /// The exact sum, or nil where it has more digits than are held.
  public func adding(_ other: XSDDecimal) -> XSDDecimal? {
    let scale = max(scale, other.scale)
    guard let left = significand(atScale: scale), let right = other.significand(atScale: scale) else { return nil }
    return Self.exact(left.addingReportingOverflow(right), scale: scale)
  }

  /// The exact difference, or nil where it has more digits than are held.
  public func subtracting(_ other: XSDDecimal) -> XSDDecimal? {
    adding(other.negated)
  }

  /// The exact product, or nil where it has more digits than are held.
  ///
  /// It has as many digits after the point as both factors together, or fewer where only those fit.
  public func multiplied(by other: XSDDecimal) -> XSDDecimal? {
    if scale + other.scale <= Self.capacity {
      let product = significand.multipliedReportingOverflow(by: other.significand)
      if let exact = Self.exact(product, scale: scale + other.scale) { return exact }
    }
    let left = reduced
    let right = other.reduced
    let product = left.significand.multipliedReportingOverflow(by: right.significand)
    return Self.exact(product, scale: left.scale + right.scale)
  }

  /// The number with the other sign.
  public var negated: XSDDecimal {
    XSDDecimal(unchecked: -significand, scale: scale)
  }

  /// The number with at most so many digits after the point.
  ///
  /// - Parameters:
  ///   - digits: How many digits stay; a number that has no more than those is given back as it is.
  ///   - rule: Which neighbour is taken; the nearer one, and at the middle the one further from zero, unless you say.
  /// - Returns: The rounded number.
  public func rounded(
    toFractionDigits digits: Int,
    _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> XSDDecimal {
    guard digits < scale else { return self }
    let kept = max(digits, 0)
    let unit: Int128 = DecimalDigits.power(scale - kept)
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: unit)
    let step: Int128 = significand < 0 ? -1 : 1
    let isAway = Self.movesAway(remainder: remainder, unit: unit, isOdd: quotient % 2 != 0, rule)
    return XSDDecimal(unchecked: isAway ? quotient + step : quotient, scale: kept)
  }

  /// The nearest number that a `Double` holds.
  public var doubleValue: Double {
    Double(description) ?? .nan
  }

  private static func movesAway(
    remainder: Int128,
    unit: Int128,
    isOdd: Bool,
    _ rule: FloatingPointRoundingRule
  ) -> Bool {
    guard remainder != 0 else { return false }
    let rest = remainder.magnitude
    let half = unit.magnitude / 2
    switch rule {
    case .up: return remainder > 0
    case .down: return remainder < 0
    case .towardZero: return false
    case .awayFromZero: return true
    case .toNearestOrEven: return rest > half || (rest == half && isOdd)
    default: return rest >= half
    }
  }

  /// All digits as one number, as if more stood after the point.
  private func significand(atScale scale: Int) -> Int128? {
    let (result, overflow) = significand.multipliedReportingOverflow(by: DecimalDigits.power(scale - self.scale))
    return overflow ? nil : result
  }

  private static func exact(_ result: (partialValue: Int128, overflow: Bool), scale: Int) -> XSDDecimal? {
    guard !result.overflow, result.partialValue.magnitude < limit, scale <= capacity else { return nil }
    return XSDDecimal(unchecked: result.partialValue, scale: scale)
  }
}
