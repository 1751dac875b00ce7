extension XMLReader {
  /// The place of the next child, its name having been passed; nil behind the last, the end tag having been passed.
  public mutating func nextChild(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    while try passToChild(of: element, mayHoldSpace: true, in: input) {
      if let place = try place(of: &element, shape, in: input) { return place }
      try skipElement(in: input)
    }
    try checkComplete(element, shape, in: input)
    endElement(element)
    return nil
  }

  /// Passes the end of an element that may hold nothing.
  public mutating func endEmpty(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    while try passToChild(of: element, mayHoldSpace: false, in: input) {
      try reportUnexpectedElement(in: shape, of: input)
      try skipElement(in: input)
    }
    endElement(element)
  }

  /// The place of the element whose name was just passed, or nil if it may not stand here.
  private mutating func place(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    switch shape.content {
    case .sequence(let children): try placeInSequence(children, of: &element, shape, in: input)
    case .all(let children, _): try placeInAnyOrder(children, of: &element, shape, in: input)
    case .choice(let children, _): try placeOfChoice(children, of: &element, shape, in: input)
    case .empty, .text: nil
    }
  }

  private func find(_ children: [XMLChildShape], from first: Int, in input: Span<UInt8>) -> Int? {
    for place in first..<max(first, children.count) {
      let name = children[place].name
      guard name.bytes.count == nameEnd - nameStart, name.stands(at: nameStart, in: input) else { continue }
      return children[place].occurrence(inVersion: context.version) == nil ? nil : place
    }
    return nil
  }

  private mutating func placeInSequence(
    _ children: [XMLChildShape],
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard let place = find(children, from: element.child, in: input) else {
      try reportUnexpectedElement(in: shape, of: input)
      return nil
    }
    if place > element.child {
      try checkPassed(children, from: element.child, to: place, element.childCount, at: nameStart, in: input)
      element.child = place
      element.childCount = 0
    }
    element.childCount += 1
    if let maximum = children[place].occurrence(inVersion: context.version)?.maximum, element.childCount > maximum {
      try reportTooMany(children[place].name, maximum, in: input)
    }
    return place
  }

  /// Checks that the children of a sequence that were left behind came often enough.
  private mutating func checkPassed(
    _ children: [XMLChildShape],
    from first: Int,
    to end: Int,
    _ count: Int,
    at offset: Int,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    for place in first..<max(first, end) {
      let minimum = children[place].occurrence(inVersion: context.version)?.minimum ?? 0
      let found = place == first ? count : 0
      guard found < minimum else { continue }
      try reportMissing([children[place]], minimum, found, at: offset, in: input)
    }
  }

  private mutating func placeInAnyOrder(
    _ children: [XMLChildShape],
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard let place = find(children, from: 0, in: input) else {
      try reportUnexpectedElement(in: shape, of: input)
      return nil
    }
    let bit: UInt64 = 1 &<< UInt64(place)
    if element.seenChildren & bit != 0 { try reportTooMany(children[place].name, 1, in: input) }
    element.seenChildren |= bit
    return place
  }

  private mutating func placeOfChoice(
    _ children: [XMLChildShape],
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> Int? {
    guard let place = find(children, from: 0, in: input), element.seenChildren == 0 else {
      try reportUnexpectedElement(in: shape, of: input)
      return nil
    }
    element.seenChildren = 1 &<< UInt64(place)
    return place
  }

  /// Checks at the end tag that nothing is missing.
  private mutating func checkComplete(
    _ element: XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    let end = position - 1
    switch shape.content {
    case .sequence(let children):
      try checkPassed(children, from: element.child, to: children.count, element.childCount, at: end, in: input)
    case .all(let children, let isOptional):
      guard !isOptional || element.seenChildren != 0 else { return }
      for (place, child) in children.enumerated() where element.seenChildren & (1 &<< UInt64(place)) == 0 {
        let minimum = child.occurrence(inVersion: context.version)?.minimum ?? 0
        if minimum > 0 { try reportMissing([child], minimum, 0, at: end, in: input) }
      }
    case .choice(let children, let isOptional):
      if !isOptional, element.seenChildren == 0 { try reportMissing(children, 1, 0, at: end, in: input) }
    case .empty, .text: return
    }
  }
}
