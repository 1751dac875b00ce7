/// Whole numbers of a fixed size, which Swift's integers hold exactly.
///
/// The unsigned ones take no sign at all: XML Schema 1.0 allows them digits only.
public enum XSDSizedInteger<Value: FixedWidthInteger & Sendable & Codable>: XSDIntegerType {
  /// From the least number of the Swift type to its greatest.
  @inlinable public static var bounds: XSDIntegerBounds<Value> { .init(minimum: .min, maximum: .max) }
}

/// Whole numbers of 64 bits: `xs:long`.
public typealias XSDLong = XSDSizedInteger<Int64>
/// Whole numbers of 32 bits: `xs:int`.
public typealias XSDInt = XSDSizedInteger<Int32>
/// Whole numbers of 16 bits: `xs:short`.
public typealias XSDShort = XSDSizedInteger<Int16>
/// Whole numbers of 8 bits: `xs:byte`.
public typealias XSDByte = XSDSizedInteger<Int8>
/// Whole numbers of 64 bits, from 0: `xs:unsignedLong`.
public typealias XSDUnsignedLong = XSDSizedInteger<UInt64>
/// Whole numbers of 32 bits, from 0: `xs:unsignedInt`.
public typealias XSDUnsignedInt = XSDSizedInteger<UInt32>
/// Whole numbers of 16 bits, from 0: `xs:unsignedShort`.
public typealias XSDUnsignedShort = XSDSizedInteger<UInt16>
/// Whole numbers of 8 bits, from 0: `xs:unsignedByte`.
public typealias XSDUnsignedByte = XSDSizedInteger<UInt8>
