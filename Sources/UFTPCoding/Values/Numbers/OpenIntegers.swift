// The whole numbers that XML Schema leaves open to at least one side. Beyond 64 bits a value is refused by name.

/// Any whole number: `xs:integer`, held in 64 bits.
public enum XSDInteger: XSDIntegerType {
  /// The Swift type that holds a value.
  public typealias Value = Int64
  /// Any number.
  @inlinable public static var bounds: XSDIntegerBounds<Int64> { .init() }
}

/// Whole numbers from 1: `xs:positiveInteger`, held in 64 bits.
public enum XSDPositiveInteger: XSDIntegerType {
  /// The Swift type that holds a value.
  public typealias Value = Int64
  /// From 1.
  @inlinable public static var bounds: XSDIntegerBounds<Int64> { .init(minimum: 1) }
}

/// Whole numbers from 0: `xs:nonNegativeInteger`, held in 64 bits.
public enum XSDNonNegativeInteger: XSDIntegerType {
  /// The Swift type that holds a value.
  public typealias Value = Int64
  /// From 0.
  @inlinable public static var bounds: XSDIntegerBounds<Int64> { .init(minimum: 0) }
}

/// Whole numbers up to -1: `xs:negativeInteger`, held in 64 bits.
public enum XSDNegativeInteger: XSDIntegerType {
  /// The Swift type that holds a value.
  public typealias Value = Int64
  /// Up to -1.
  @inlinable public static var bounds: XSDIntegerBounds<Int64> { .init(maximum: -1) }
}

/// Whole numbers up to 0: `xs:nonPositiveInteger`, held in 64 bits.
public enum XSDNonPositiveInteger: XSDIntegerType {
  /// The Swift type that holds a value.
  public typealias Value = Int64
  /// Up to 0.
  @inlinable public static var bounds: XSDIntegerBounds<Int64> { .init(maximum: 0) }
}
