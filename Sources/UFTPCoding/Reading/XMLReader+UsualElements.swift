extension XMLReader {
  /// Reads children of one name, the first of which has had its name passed, as far as they are written as nearly all are.
  ///
  /// - Parameters:
  ///   - children: The children of that name.
  ///   - element: The parent.
  ///   - input: The document.
  /// - Returns: Whether there was at least one.
  @inlinable
  @inline(always)
  public mutating func appendUsual<Child: XMLUsualElement>(
    to children: inout [Child],
    of element: inout XMLElementState,
    in input: Span<UInt8>
  ) -> Bool {
    var tag = usualTag()
    guard depth < usualDepth, let first = tag.first(Child.self, in: input) else { return false }
    position = tag.position
    append(first, to: &children, of: &element, in: input)
    let before = children.count
    let most = before &+ (element.childLimit &- element.childCount)
    while children.count < most, tag.isFollowed(by: Child.opening, in: input) {
      let free = children.capacity &- children.count
      var goesOn = false
      children.append(addingCapacity: min(free > 0 ? free : children.count, most &- children.count)) { output in
        goesOn = tag.fill(&output, in: input)
      }
      guard goesOn else { break }
    }
    element.childCount += children.count &- before
    position = tag.position
    return true
  }
}

extension XMLUsualTag {
  /// Passes the first element of a row, whose name was passed; a function of its own, so that all others are read in one
  /// place that the compiler can keep in the loop.
  @inlinable
  @inline(never)
  mutating func first<Element: XMLUsualElement>(_ type: Element.Type, in input: Span<UInt8>) -> Element? {
    Element.usual(&self, input)
  }

  /// Whether an element that begins like this comes next, perhaps behind white space.
  @inlinable
  @inline(always)
  func isFollowed(by opening: StaticString, in input: Span<UInt8>) -> Bool {
    var tag = XMLUsualTag(position: position, context: context)
    return tag.opens(opening, in: input)
  }

  /// Passes white space and what an element begins with, if it comes next.
  @inlinable
  @inline(always)
  mutating func opens(_ opening: StaticString, in input: Span<UInt8>) -> Bool {
    while XMLByte.isSpace(input.byte(position)) { position &+= 1 }
    return input.takes(opening, at: &position)
  }

  /// Passes elements of one type into the room there is, and says whether it was not enough.
  @inlinable
  @inline(always)
  mutating func fill<Element: XMLUsualElement>(_ output: inout OutputSpan<Element>, in input: Span<UInt8>) -> Bool {
    // A copy of its own need not be written back each time.
    var tag = XMLUsualTag(position: position, context: context)
    while !output.isFull, let element = tag.next(Element.self, in: input) { output.append(element) }
    position = tag.position
    return output.isFull
  }

  /// Passes an element that begins here, perhaps behind white space; nil, and nothing is passed, if it is another one or
  /// written in another way.
  @inlinable
  @inline(always)
  mutating func next<Element: XMLUsualElement>(_ type: Element.Type, in input: Span<UInt8>) -> Element? {
    var next = XMLUsualTag(position: position, context: context)
    guard next.opens(Element.opening, in: input), let element = Element.usual(&next, input) else { return nil }
    position = next.position
    return element
  }
}
