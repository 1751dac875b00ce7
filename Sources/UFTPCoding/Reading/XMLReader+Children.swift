extension XMLReader {
  /// The place of the next child, its name having been passed; nil behind the last, the end tag having been passed.
  public mutating func nextChild(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    if let place = repeatedChild(of: &element, shape, in: input) { return place }
    return try otherChild(of: &element, shape, in: input)
  }

  /// A child that is not the one before once more, or the end tag.
  private mutating func otherChild(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    let mayHoldSpace = shape.mayHoldChildren(inVersion: context.version)
    while try passToChild(of: &element, mayHoldSpace: mayHoldSpace, in: input) {
      if let place = try place(of: &element, shape, in: input) { return place }
      try skipElement(in: input)
    }
    try checkComplete(element, shape, in: input)
    learn(from: &element)
    endElement(&element)
    return nil
  }

  /// The child at hand, if it is the one before once more and may be, written in the usual way.
  @inline(__always)
  private mutating func repeatedChild(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) -> Int? {
    guard element.childCount < element.childLimit else { return nil }
    passSpace(in: input)
    let place = element.child
    guard shape.childOpenings.stands(place, at: position, in: input) else { return nil }
    nameStart = position &+ 1
    position &+= shape.childOpenings.length(place) &- 1
    nameEnd = position
    element.childCount &+= 1
    return place
  }

  /// Passes the end of an element that may hold nothing.
  @inlinable
  public mutating func endEmpty(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    if !element.isEmptyTag { try passNothing(in: &element, shape, in: input) }
    endElement(&element)
  }

  /// Passes the end tag, before which nothing may stand.
  @usableFromInline
  mutating func passNothing(
    in element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    while try passToChild(of: &element, mayHoldSpace: false, in: input) {
      try reportUnexpectedElement(in: shape, of: input)
      try skipElement(in: input)
    }
  }

  /// The place of the element whose name was just passed, or nil if it may not stand here.
  @inline(__always)
  private mutating func place(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard shape.order == .sequence else { return try placeInAnyOrder(of: &element, shape, in: input) }
    return try placeInSequence(of: &element, shape, in: input)
  }

  /// Which child of the shape has the name that was just passed.
  @inline(__always)
  private mutating func find(in shape: XMLElementShape, from first: Int, in input: Span<UInt8>) -> Int? {
    guard let place = shape.childPhrases.place(filling: nameStart, nameEnd, from: first, in: input) else { return nil }
    return shape.bounds(ofChild: place, inVersion: context.version).exists ? place : nil
  }

  @inline(__always)
  private mutating func placeInSequence(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard let place = find(in: shape, from: element.child, in: input) else {
      try reportUnexpectedElement(in: shape, of: input)
      return nil
    }
    if place > element.child {
      try checkPassed(shape, of: element, to: place, at: nameStart, in: input)
      element.child = place
      element.childCount = 0
      element.childLimit = 0
    }
    element.childCount += 1
    if element.childCount == 1 { element.childStart = nameStart }
    let maximum = shape.bounds(ofChild: place, inVersion: context.version).maximum
    element.childLimit = maximum
    if element.childCount > maximum { try reportTooMany(shape.childNames[place], maximum, in: input) }
    return place
  }

  /// Checks that the children of a sequence that are left behind came often enough.
  private mutating func checkPassed(
    _ shape: XMLElementShape,
    of element: XMLElementState,
    to end: Int,
    at offset: Int,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    for place in element.child..<max(element.child, end) {
      let minimum = shape.bounds(ofChild: place, inVersion: context.version).minimum
      let found = place == element.child ? element.childCount : 0
      guard found < minimum else { continue }
      try reportMissing([shape.childNames[place]], minimum, found, at: offset, in: input)
    }
  }

  /// The place of a child of `all` or `choice`.
  private mutating func placeInAnyOrder(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    let isSecondChoice = shape.order == .choice && element.seenChildren != 0
    guard let place = find(in: shape, from: 0, in: input), !isSecondChoice else {
      try reportUnexpectedElement(in: shape, of: input)
      return nil
    }
    let bit: UInt64 = 1 &<< UInt64(place)
    if element.seenChildren & bit != 0 { try reportTooMany(shape.childNames[place], 1, in: input) }
    element.seenChildren |= bit
    return place
  }

  /// Checks at the end tag that nothing is missing.
  private mutating func checkComplete(
    _ element: XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    let end = position - 1
    switch shape.order {
    case .sequence: try checkPassed(shape, of: element, to: shape.childNames.count, at: end, in: input)
    case .all, .choice:
      guard element.seenChildren != 0 || !shape.content.isOptional else { return }
      try checkUnordered(element, shape, at: end, in: input)
    case .empty, .text: return
    }
  }

  private mutating func checkUnordered(
    _ element: XMLElementState,
    _ shape: XMLElementShape,
    at end: Int,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    guard shape.order == .all else {
      if element.seenChildren == 0 { try reportMissing(shape.childNames, 1, 0, at: end, in: input) }
      return
    }
    for (place, name) in shape.childNames.enumerated() where element.seenChildren & (1 &<< UInt64(place)) == 0 {
      let minimum = shape.bounds(ofChild: place, inVersion: context.version).minimum
      if minimum > 0 { try reportMissing([name], minimum, 0, at: end, in: input) }
    }
  }
}
