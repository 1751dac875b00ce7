// The whole numbers of fixed size. The unsigned ones take no sign at all: XML Schema 1.0 allows them digits only.

/// Whole numbers of 64 bits: `xs:long`.
public enum XSDLong: XSDIntegerType {
  public typealias Value = Int64
  @inlinable public static var name: String { "long" }
  @inlinable public static var minimum: Int64? { .min }
  @inlinable public static var maximum: Int64? { .max }
}

/// Whole numbers of 32 bits: `xs:int`.
public enum XSDInt: XSDIntegerType {
  public typealias Value = Int32
  @inlinable public static var name: String { "int" }
  @inlinable public static var minimum: Int32? { .min }
  @inlinable public static var maximum: Int32? { .max }
}

/// Whole numbers of 16 bits: `xs:short`.
public enum XSDShort: XSDIntegerType {
  public typealias Value = Int16
  @inlinable public static var name: String { "short" }
  @inlinable public static var minimum: Int16? { .min }
  @inlinable public static var maximum: Int16? { .max }
}

/// Whole numbers of 8 bits: `xs:byte`.
public enum XSDByte: XSDIntegerType {
  public typealias Value = Int8
  @inlinable public static var name: String { "byte" }
  @inlinable public static var minimum: Int8? { .min }
  @inlinable public static var maximum: Int8? { .max }
}

/// Whole numbers of 64 bits, from 0: `xs:unsignedLong`.
public enum XSDUnsignedLong: XSDIntegerType {
  public typealias Value = UInt64
  @inlinable public static var name: String { "unsignedLong" }
  @inlinable public static var minimum: UInt64? { .min }
  @inlinable public static var maximum: UInt64? { .max }
}

/// Whole numbers of 32 bits, from 0: `xs:unsignedInt`.
public enum XSDUnsignedInt: XSDIntegerType {
  public typealias Value = UInt32
  @inlinable public static var name: String { "unsignedInt" }
  @inlinable public static var minimum: UInt32? { .min }
  @inlinable public static var maximum: UInt32? { .max }
}

/// Whole numbers of 16 bits, from 0: `xs:unsignedShort`.
public enum XSDUnsignedShort: XSDIntegerType {
  public typealias Value = UInt16
  @inlinable public static var name: String { "unsignedShort" }
  @inlinable public static var minimum: UInt16? { .min }
  @inlinable public static var maximum: UInt16? { .max }
}

/// Whole numbers of 8 bits, from 0: `xs:unsignedByte`.
public enum XSDUnsignedByte: XSDIntegerType {
  public typealias Value = UInt8
  @inlinable public static var name: String { "unsignedByte" }
  @inlinable public static var minimum: UInt8? { .min }
  @inlinable public static var maximum: UInt8? { .max }
}
