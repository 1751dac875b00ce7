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
    if T.mayNeedEscaping { return output.appendUsual(value, as: type) }
    guard T.allows(value, in: context) else { return false }
    T.writeClosed(value, to: &output)
    return true
  }

  /// Writes an attribute, if there is a value.
  @inlinable
  @inline(always)
  public mutating func write<T: XSDSimpleType>(_ opening: StaticString, _ value: T.Value?, _ type: T.Type) -> Bool {
    guard let value else { return true }
    return write(opening, value, type)
  }
}

extension XMLOutput {
  /// Writes a text and the quote behind it, and says whether what was written is usual.
  @inlinable
  @inline(always)
  mutating func appendUsual<T: XSDSimpleType>(_ value: borrowing T.Value, as type: T.Type) -> Bool {
    let start = count
    T.write(value, to: &self)
    let end = count
    append(UInt8(ascii: "\""))
    return holds { T.isUsual($0, from: start, to: end) }
  }
}
