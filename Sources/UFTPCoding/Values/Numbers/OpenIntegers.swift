// The whole numbers that XML Schema leaves open to at least one side. Beyond 64 bits a value is refused by name.

/// Any whole number: `xs:integer`, held in 64 bits.
public enum XSDInteger: XSDIntegerType {
  public typealias Value = Int64
  @inlinable public static var name: String { "integer" }
  @inlinable public static var minimum: Int64? { nil }
  @inlinable public static var maximum: Int64? { nil }
}

/// Whole numbers from 1: `xs:positiveInteger`, held in 64 bits.
public enum XSDPositiveInteger: XSDIntegerType {
  public typealias Value = Int64
  @inlinable public static var name: String { "positiveInteger" }
  @inlinable public static var minimum: Int64? { 1 }
  @inlinable public static var maximum: Int64? { nil }
}

/// Whole numbers from 0: `xs:nonNegativeInteger`, held in 64 bits.
public enum XSDNonNegativeInteger: XSDIntegerType {
  public typealias Value = Int64
  @inlinable public static var name: String { "nonNegativeInteger" }
  @inlinable public static var minimum: Int64? { 0 }
  @inlinable public static var maximum: Int64? { nil }
}

/// Whole numbers up to -1: `xs:negativeInteger`, held in 64 bits.
public enum XSDNegativeInteger: XSDIntegerType {
  public typealias Value = Int64
  @inlinable public static var name: String { "negativeInteger" }
  @inlinable public static var minimum: Int64? { nil }
  @inlinable public static var maximum: Int64? { -1 }
}

/// Whole numbers up to 0: `xs:nonPositiveInteger`, held in 64 bits.
public enum XSDNonPositiveInteger: XSDIntegerType {
  public typealias Value = Int64
  @inlinable public static var name: String { "nonPositiveInteger" }
  @inlinable public static var minimum: Int64? { nil }
  @inlinable public static var maximum: Int64? { 0 }
}
