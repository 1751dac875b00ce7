extension XSDFacets {
  /// The value is the bound or greater.
  @inlinable
  public static func minInclusive<Value: XSDPartiallyOrdered>(_ value: Value, _ bound: Value) throws(XSDValueError) {
    switch Value.order(value, bound) {
    case .same, .after: return
    default: throw XSDValueError(.minInclusive, expected: "at least \(bound)")
    }
  }

  /// The value is the bound or less.
  @inlinable
  public static func maxInclusive<Value: XSDPartiallyOrdered>(_ value: Value, _ bound: Value) throws(XSDValueError) {
    switch Value.order(value, bound) {
    case .same, .before: return
    default: throw XSDValueError(.maxInclusive, expected: "at most \(bound)")
    }
  }

  /// The value is greater than the bound.
  @inlinable
  public static func minExclusive<Value: XSDPartiallyOrdered>(_ value: Value, _ bound: Value) throws(XSDValueError) {
    guard Value.order(value, bound) == .after else {
      throw XSDValueError(.minExclusive, expected: "more than \(bound)")
    }
  }

  /// The value is less than the bound.
  @inlinable
  public static func maxExclusive<Value: XSDPartiallyOrdered>(_ value: Value, _ bound: Value) throws(XSDValueError) {
    guard Value.order(value, bound) == .before else {
      throw XSDValueError(.maxExclusive, expected: "less than \(bound)")
    }
  }
}
