extension XMLReader {
  /// Appends a child to those before it. With the first one, room is made for as many as are to be expected.
  @inlinable
  @inline(always)
  public mutating func append<Child>(
    _ child: Child,
    to children: inout [Child],
    of element: inout XMLElementState,
    in input: Span<UInt8>
  ) {
    if children.isEmpty { children.reserveCapacity(expectedChildren(of: &element, in: input)) }
    children.append(child)
  }

  /// How many children an element may have whose first was just read: as many as the element before it at this depth,
  /// or else as many of that size as fit into the rest of the document, within bounds.
  ///
  /// What was expected in vain is added up. Once it is much, nothing is expected any more, so that no document makes
  /// the reader take more memory than a small multiple of its own size.
  @usableFromInline
  mutating func expectedChildren(of element: inout XMLElementState, in input: Span<UInt8>) -> Int {
    guard element.childLimit > 1, expectedInVain < 256 + input.count / 64 else { return 1 }
    let last = lastCounts[depth & 7]
    let fitting = 1 + (input.count - position) / max(1, position - element.childStart)
    element.expected = min(last > 0 ? last : 128, fitting)
    return element.expected
  }

  /// Learns from an element how many children the next one may have.
  mutating func learn(from element: inout XMLElementState) {
    guard element.expected > 0 else { return }
    expectedInVain += max(0, element.expected - element.childCount)
    lastCounts[depth & 7] = element.childCount
  }
}
