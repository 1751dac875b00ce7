/// A start tag that is read at one go, written as nearly all are: its attributes in the order of the schema, one space
/// before each, double quotes around the values, and each value in its usual form.
///
/// What is written in another way is left to ``XMLReader/nextAttribute(of:_:in:)``, which begins with the tag anew.
public struct XMLUsualTag {
  /// What comes next.
  @usableFromInline var position: Int
  /// The attributes passed, a bit for each place.
  @usableFromInline var seen: UInt64 = 0
  @usableFromInline let context: XSDContext

  @inlinable
  @inline(always)
  init(position: Int, context: XSDContext) {
    self.position = position
    self.context = context
  }

  /// The value of an attribute, if it stands here; else nil, and what stands here may be the next one.
  ///
  /// It is one function for each type, however many attributes have it.
  ///
  /// - Parameters:
  ///   - place: The attribute's place in the shape.
  ///   - opening: A space, the attribute's name, an equals sign and a double quote.
  ///   - type: The type of the value.
  ///   - input: The document.
  @inlinable
  @inline(never)
  public mutating func value<T: XSDSimpleType>(
    _ place: Int,
    _ opening: StaticString,
    _ type: T.Type,
    in input: Span<UInt8>
  ) -> T.Value? {
    var end = position
    guard input.takesAny(opening, at: &end), let value = T.usual(input, at: &end, in: context) else { return nil }
    position = end
    seen |= 1 &<< UInt64(truncatingIfNeeded: place)
    return value
  }

  /// The same for an element that stands many times in a row, where calling a function shows.
  @inlinable
  @inline(always)
  public mutating func inlinedValue<T: XSDSimpleType>(
    _ opening: StaticString,
    _ type: T.Type,
    in input: Span<UInt8>
  ) -> T.Value? {
    var end = position
    guard input.takes(opening, at: &end), let value = T.usual(input, at: &end, in: context) else { return nil }
    position = end
    return value
  }

  /// Passes the end of an element without content, if it stands here.
  @inlinable
  @inline(always)
  public mutating func closes(in input: Span<UInt8>) -> Bool {
    guard input.hasRoom(for: 2, at: position), input.byte(inRoomAt: position) == UInt8(ascii: "/"),
      input.byte(inRoomAt: position &+ 1) == UInt8(ascii: ">")
    else { return false }
    position &+= 2
    return true
  }
}

extension XMLReader {
  /// The tag whose name was just passed.
  @inlinable
  @inline(always)
  public func usualTag() -> XMLUsualTag {
    XMLUsualTag(position: position, context: context)
  }

  /// Passes the start tag of an element, if it ends here and what must be there has been passed.
  @inlinable
  @inline(always)
  public mutating func takes(
    _ tag: XMLUsualTag,
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) -> Bool {
    let isEmpty = input.byte(tag.position) == UInt8(ascii: "/")
    let end = isEmpty ? tag.position &+ 1 : tag.position
    guard depth <= usualDepth, input.byte(end) == UInt8(ascii: ">"),
      shape.masks(inVersion: context.version).allow(tag.seen)
    else { return false }
    element.isEmptyTag = isEmpty
    position = end &+ 1
    return true
  }
}
