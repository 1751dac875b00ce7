/// How far an element has been read. Generated code keeps it beside the values that it gathers.
public struct XMLElementState {
  /// The element's name in the document.
  @usableFromInline let nameStart: Int
  @usableFromInline let nameEnd: Int
  /// How many namespace declarations were in force before the element's own.
  @usableFromInline let outerNamespaces: Int
  /// The attributes seen, a bit for each place.
  @usableFromInline var seen: UInt64 = 0
  /// How many attributes and declarations were seen.
  @usableFromInline var attributeCount = 0
  /// Whether there are attributes that the shape does not have, such as declarations.
  @usableFromInline var hasOthers = false
  /// The place of the attribute that is expected next.
  @usableFromInline var nextAttribute = 0
  /// Whether the tag was `<name/>`.
  @usableFromInline var isEmptyTag = false
  /// The place in the sequence that has been reached, and how often its element has been seen.
  @usableFromInline var child = 0
  @usableFromInline var childCount = 0
  /// How often it may stand; 0 until it has been seen.
  @usableFromInline var childLimit = 0
  /// Where the first child of that name begins, and for how many there is room.
  @usableFromInline var childStart = 0
  @usableFromInline var expected = 0
  /// The children seen, a bit for each place; for content in any order.
  @usableFromInline var seenChildren: UInt64 = 0

  @inlinable
  @inline(__always)
  init(nameStart: Int, nameEnd: Int, outerNamespaces: Int) {
    self.nameStart = nameStart
    self.nameEnd = nameEnd
    self.outerNamespaces = outerNamespaces
  }
}
