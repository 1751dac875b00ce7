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
    return writeClosed(value, type)
  }

  /// Writes an attribute, if there is a value.
  @inlinable
  @inline(always)
  public mutating func write<T: XSDSimpleType>(_ opening: StaticString, _ value: T.Value?, _ type: T.Type) -> Bool {
    guard let value else { return true }
    return write(opening, value, type)
  }

  /// One function for each type, however many attributes have it.
  @inlinable
  @inline(never)
  mutating func writeClosed<T: XSDSimpleType>(_ value: borrowing T.Value, _ type: T.Type) -> Bool {
    inlinedWriteClosed(value, type)
  }

  /// Writes an attribute of an element that stands many times in a row, where calling a function shows.
  @inlinable
  @inline(always)
  public mutating func inlinedWrite<T: XSDSimpleType>(
    _ opening: StaticString,
    _ value: borrowing T.Value,
    _ type: T.Type
  ) -> Bool {
    output.append(opening)
    return inlinedWriteClosed(value, type)
  }

  /// Writes such an attribute, if there is a value.
  @inlinable
  @inline(always)
  public mutating func inlinedWrite<T: XSDSimpleType>(
    _ opening: StaticString,
    _ value: T.Value?,
    _ type: T.Type
  ) -> Bool {
    guard let value else { return true }
    return inlinedWrite(opening, value, type)
  }

  @inlinable
  @inline(always)
  mutating func inlinedWriteClosed<T: XSDSimpleType>(_ value: borrowing T.Value, _ type: T.Type) -> Bool {
    if T.mayNeedEscaping { return output.appendUsual(value, as: type) }
    guard T.allows(value, in: context) else { return false }
    T.writeClosed(value, to: &output)
    return true
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

extension XMLWriter {
  /// Writes the attributes of an element that its tag is the whole of, if all are usual; else nothing.
  @inlinable
  @inline(always)
  public mutating func writes<Element: XMLUsualElement>(_ element: Element) -> Bool {
    var tag = XMLUsualTagOutput(output: output.lent(), context: context)
    guard element.writeUsual(to: &tag) else { return false }
    output.count = tag.output.count
    return true
  }

  /// Writes the children of one name, each of which its tag is the whole of.
  @inlinable
  @inline(always)
  public mutating func elements<Child: XMLUsualElement>(
    _ opening: StaticString,
    _ shape: XMLElementShape,
    _ place: Int,
    _ children: [Child]
  ) throws(XMLEncodingError) {
    let name = try allowed(children.count, place, of: shape)
    var next = 0
    while next < children.count {
      writeUsual(opening, children, from: &next)
      guard next < children.count else { return }
      try children[next].encode(to: &self, as: name)
      next &+= 1
    }
  }

  /// Writes children as far as they are usual, and in no need of a line each.
  @inlinable
  @inline(always)
  mutating func writeUsual<Child: XMLUsualElement>(_ opening: StaticString, _ children: [Child], from next: inout Int) {
    guard !isIndented else { return }
    closeTag()
    var tag = XMLUsualTagOutput(output: output.lent(), context: context)
    var end = output.count
    // Those of an array would be copied.
    let values = children.span
    while next < values.count {
      tag.output.append(opening)
      guard values[next].writeUsual(to: &tag) else { break }
      tag.output.append(0x3E2F, count: 2)  // "/>"
      end = tag.output.count
      next &+= 1
    }
    output.count = end
    endsWithText = false
  }
}
