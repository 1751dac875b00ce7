/// Truth values: `xs:boolean`, read from `true`, `false`, `1` and `0`, written as `true` and `false`.
public enum XSDBoolean: XSDSimpleType {
  /// The Swift type that holds a value.
  public typealias Value = Bool

  /// White space around a value means nothing.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// Reads a truth value.
  ///
  /// - Throws: The four texts that are allowed.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Bool {
    switch text.count {
    case 1 where text[0] == UInt8(ascii: "1"): return true
    case 1 where text[0] == UInt8(ascii: "0"): return false
    case 4 where TextBytes.equal(text, "true"): return true
    case 5 where TextBytes.equal(text, "false"): return false
    default: throw XSDValueError(.lexical, expected: "one of true, false, 1, 0")
    }
  }

  /// Does nothing: both values are right.
  @inlinable
  public static func check(_ value: Bool, in context: XSDContext) throws(XSDValueError) {}

  /// Appends `true` or `false`.
  public static func write(_ value: Bool, to text: inout XMLOutput) {
    TextBytes.append(value ? "true" : "false", to: &text)
  }
}
