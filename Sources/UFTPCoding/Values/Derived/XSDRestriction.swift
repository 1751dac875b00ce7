/// A type that narrows another, whose values it shares: a restriction of anything but a string.
///
/// Generated code states ``checkFacets(_:in:)`` or ``pattern``, or both; the rest is here.
public protocol XSDRestriction: XSDSimpleType where Value == Base.Value {
  /// The type that is narrowed.
  associatedtype Base: XSDSimpleType

  /// The pattern of this step, which the text must match; nil where there is none.
  static var pattern: XSDPattern? { get }

  /// Checks the facets of this step; those of the base were checked before.
  static func checkFacets(_ value: Base.Value, in context: XSDContext) throws(XSDValueError)
}

extension XSDRestriction {
  /// No pattern.
  @inlinable public static var pattern: XSDPattern? { nil }

  /// No facets.
  @inlinable
  public static func checkFacets(_ value: Base.Value, in context: XSDContext) throws(XSDValueError) {}

  /// As for the base.
  @inlinable public static var whiteSpace: XSDWhiteSpace { Base.whiteSpace }

  /// As for the base.
  @inlinable public static var mayNeedEscaping: Bool { Base.mayNeedEscaping }

  /// Reads a value in the usual form of the base, where there is no pattern, and checks the facets of this step.
  @inlinable
  @inline(__always)
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> Base.Value? {
    var end = position
    guard pattern == nil, let value = Base.usual(document, at: &end, in: context),
      (try? checkFacets(value, in: context)) != nil
    else { return nil }
    position = end
    return value
  }

  /// Writes a value in the usual form of the base, if this step allows it, too.
  @inlinable
  @inline(__always)
  public static func writeUsual(
    _ value: borrowing Base.Value,
    to text: inout XMLOutput,
    in context: XSDContext
  ) -> Bool {
    guard allows(copy value, in: context) else { return false }
    return Base.writeUsual(value, to: &text, in: context)
  }

  /// Reads a value of the base and checks the facets of this step.
  ///
  /// - Throws: What the base or this step allows instead.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Base.Value {
    let value = try Base.parse(text, in: context)
    if let pattern { try XSDFacets.pattern(text, pattern) }
    try checkFacets(value, in: context)
    return value
  }

  /// Checks the facets of the base and of this step; a pattern is held against the text that would be written.
  @inlinable
  public static func check(_ value: Base.Value, in context: XSDContext) throws(XSDValueError) {
    try Base.check(value, in: context)
    if let pattern {
      try XMLOutput.withText {
        Base.write(value, to: &$0)
      } _: { text throws(XSDValueError) in
        try XSDFacets.pattern(text, pattern)
      }
    }
    try checkFacets(value, in: context)
  }

  /// Appends the text of the base.
  @inlinable
  public static func write(_ value: Base.Value, to text: inout XMLOutput) {
    Base.write(value, to: &text)
  }
}
