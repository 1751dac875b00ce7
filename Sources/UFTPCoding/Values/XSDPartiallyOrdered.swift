/// Values that bounds may be set on. Some pairs have no order, such as a time with an offset and one without.
public protocol XSDPartiallyOrdered: Hashable, Sendable {
  /// Whether a value stands before, with or after another; nil where that can't be said.
  static func order(_ value: Self, _ other: Self) -> XSDOrder?
}

/// Where a value stands beside another.
public enum XSDOrder: Sendable, Hashable {
  case before, same, after
}

extension XSDPartiallyOrdered where Self: Comparable {
  /// The order of `<` and `==`.
  @inlinable
  public static func order(_ value: Self, _ other: Self) -> XSDOrder? {
    if value < other { return .before }
    if value > other { return .after }
    return value == other ? .same : nil
  }
}

extension XSDPartiallyOrdered where Self: BinaryFloatingPoint {
  /// The order of `<` and `==`, but that NaN stands with itself and, as ever, with no other.
  @inlinable
  public static func order(_ value: Self, _ other: Self) -> XSDOrder? {
    if value < other { return .before }
    if value > other { return .after }
    return value == other || (value.isNaN && other.isNaN) ? .same : nil
  }
}

extension Int64: XSDPartiallyOrdered {}
extension Int32: XSDPartiallyOrdered {}
extension Int16: XSDPartiallyOrdered {}
extension Int8: XSDPartiallyOrdered {}
extension UInt64: XSDPartiallyOrdered {}
extension UInt32: XSDPartiallyOrdered {}
extension UInt16: XSDPartiallyOrdered {}
extension UInt8: XSDPartiallyOrdered {}
extension Double: XSDPartiallyOrdered {}
extension Float: XSDPartiallyOrdered {}
