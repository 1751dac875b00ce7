extension XSDSimpleType {
  /// Reads a value from text whose white space is not handled yet: for the members of a union, which each have their
  /// own rule, and for defaults of a schema.
  ///
  /// - Throws: What the type allows instead.
  @inlinable
  public static func parse(raw text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Value {
    if whiteSpace.isNormalized(text) { return try parse(text, in: context) }
    return try parse(whiteSpace.normalize(text).span, in: context)
  }
}
