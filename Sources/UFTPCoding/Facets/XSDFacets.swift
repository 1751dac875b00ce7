/// The facets of XML Schema: what generated types say about their values, a statement a facet.
///
/// Each throws an error that says what is allowed.
public enum XSDFacets {
  /// The text matches a pattern.
  @inlinable
  public static func pattern(_ text: Span<UInt8>, _ pattern: XSDPattern) throws(XSDValueError) {
    guard pattern.matches(text) else { throw XSDValueError(.pattern, expected: "text matching \(pattern.source)") }
  }

  /// The value is one of a list.
  @inlinable
  public static func enumeration<Value: Equatable>(_ value: Value, in allowed: [Value]) throws(XSDValueError) {
    guard allowed.contains(value) else { throw XSDValueError(.enumeration, expected: oneOf(allowed.map { "\($0)" })) }
  }

  /// The number is one of a list, in which NaN equals itself.
  @inlinable
  public static func enumeration<Value: BinaryFloatingPoint & LosslessStringConvertible>(
    _ value: Value,
    in allowed: [Value]
  ) throws(XSDValueError) {
    if allowed.contains(value) || (value.isNaN && allowed.contains { $0.isNaN }) { return }
    throw XSDValueError(.enumeration, expected: oneOf(allowed.map { FloatingPointText.form(of: $0) }))
  }

  /// The text is one of a list, scalar by scalar.
  @inlinable
  public static func enumeration(_ text: Span<UInt8>, in allowed: [String]) throws(XSDValueError) {
    for candidate in allowed where TextBytes.equal(text, candidate) { return }
    throw XSDValueError(.enumeration, expected: oneOf(allowed))
  }

  /// What to expect of a list of values.
  @usableFromInline
  static func oneOf(_ texts: [String]) -> String {
    texts.count == 1 ? texts[0] : "one of " + texts.joined(separator: ", ")
  }
}
