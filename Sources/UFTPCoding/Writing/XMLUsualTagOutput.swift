/// A start tag that is written at one go, as far as all its values are usual.
///
/// It has a count of its own, which the compiler keeps at hand for the many short pieces of a tag.
public struct XMLUsualTagOutput: ~Copyable {
  @usableFromInline var output: XMLOutput
  @usableFromInline let context: XSDContext

  @inlinable
  @inline(always)
  init(output: consuming XMLOutput, context: XSDContext) {
    self.output = output
    self.context = context
  }

  /// Writes an attribute.
  ///
  /// - Parameters:
  ///   - opening: A space, the attribute's name, an equals sign and a double quote.
  ///   - value: The value.
  ///   - type: The type of the value.
  /// - Returns: Whether the value is allowed and needed no escape.
  @inlinable
  @inline(always)
  public mutating func write<T: XSDSimpleType>(
    _ opening: StaticString,
    _ value: borrowing T.Value,
    _ type: T.Type
  ) -> Bool {
    output.append(opening)
    return T.writeUsual(value, to: &output, in: context)
  }

  /// Writes an attribute, if there is a value.
  @inlinable
  @inline(always)
  public mutating func write<T: XSDSimpleType>(_ opening: StaticString, _ value: T.Value?, _ type: T.Type) -> Bool {
    guard let value else { return true }
    return write(opening, value, type)
  }
}
