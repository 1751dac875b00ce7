extension XMLReader {
  /// Reads children of one name, the first of which has had its name passed, as far as they are written as nearly all are.
  ///
  /// - Parameters:
  ///   - opening: A less-than sign and the name.
  ///   - children: The children of that name.
  ///   - element: The parent.
  ///   - input: The document.
  /// - Returns: Whether there was at least one.
  @inlinable
  @inline(always)
  public mutating func appendUsual<Child: XMLUsualElement>(
    _ opening: StaticString,
    to children: inout [Child],
    of element: inout XMLElementState,
    in input: Span<UInt8>
  ) -> Bool {
    var tag = usualTag()
    guard depth < usualDepth, let first = Child.usual(&tag, input) else { return false }
    position = tag.position
    append(first, to: &children, of: &element, in: input)
    let before = children.count
    let most = before &+ (element.childLimit &- element.childCount)
    while children.count < most, let child = tag.next(opening, Child.self, in: input) { children.append(child) }
    element.childCount += children.count - before
    position = tag.position
    return true
  }
}

extension XMLUsualTag {
  /// Passes an element that begins here, perhaps behind white space; nil, and nothing is passed, if it is another one or
  /// written in another way.
  @inlinable
  @inline(always)
  mutating func next<Element: XMLUsualElement>(
    _ opening: StaticString,
    _ type: Element.Type,
    in input: Span<UInt8>
  ) -> Element? {
    var next = XMLUsualTag(position: position, context: context)
    while XMLByte.isSpace(input.byte(next.position)) { next.position &+= 1 }
    guard input.takes(opening, at: &next.position), let element = Element.usual(&next, input) else { return nil }
    position = next.position
    return element
  }
}
