extension XMLWriter {
  /// Writes the children of one name, each of which its tag is the whole of.
  @inlinable
  @inline(never)
  public mutating func elements<Child: XMLUsualElement>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ children: [Child]
  ) throws(XMLEncodingError) {
    let name = try allowed(children.count, place, of: shape)
    let isUsual = !isIndented && name.isOpened(by: Child.opening)
    var next = 0
    while next < children.count {
      if isUsual { writeUsual(children, from: &next) }
      guard next < children.count else { return }
      try children[next].encode(to: &self, as: name)
      next &+= 1
    }
  }

  /// Writes children as far as they are usual.
  @inlinable
  @inline(always)
  mutating func writeUsual<Child: XMLUsualElement>(_ children: [Child], from next: inout Int) {
    closeTag()
    var tag = XMLUsualTagOutput(output: output.lent(), context: context)
    var end = output.count
    // Those of an array would be copied. The condition of the loop is all the check that each access needs.
    let values = children.span
    while next < values.count {
      tag.output.append(Child.opening)
      guard values[unchecked: next].writeUsual(to: &tag) else { break }
      tag.output.append(0x3E2F, count: 2)  // "/>"
      end = tag.output.count
      next &+= 1
    }
    output.count = end
    endsWithText = false
  }
}
