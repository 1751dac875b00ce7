/// Values of one type with white space between them.
public enum XSDListOf<Item: XSDSimpleType>: XSDSimpleType {
  /// The values of the items, in order.
  public typealias Value = [Item.Value]

  /// Runs of white space are one space, which separates two items.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .collapse }

  /// Reads the items; a text of none is an empty list.
  ///
  /// - Throws: What the type of the items allows instead.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> [Item.Value] {
    var items: [Item.Value] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: " ") { end += 1 }
      items.append(try Item.parse(text.extracting(start..<end), in: context))
      start = end + 1
    }
    return items
  }

  /// Checks each item, and that its text is read back as one.
  @inlinable
  public static func check(_ value: [Item.Value], in context: XSDContext) throws(XSDValueError) {
    for item in value {
      try Item.check(item, in: context)
      try checkIsOneItem(XMLOutput.text { Item.write(item, to: &$0) }.span)
    }
  }

  /// Appends the items with a space between them.
  @inlinable
  public static func write(_ value: [Item.Value], to text: inout XMLOutput) {
    for (place, item) in value.enumerated() {
      if place > 0 { text.append(UInt8(ascii: " ")) }
      Item.write(item, to: &text)
    }
  }

  @usableFromInline
  static func checkIsOneItem(_ text: Span<UInt8>) throws(XSDValueError) {
    var isOne = !text.isEmpty && XSDWhiteSpace.collapse.isNormalized(text)
    for index in text.indices where text[index] == UInt8(ascii: " ") { isOne = false }
    guard isOne else { throw XSDValueError(.lexical, expected: "items of a list that are not empty and hold no space") }
  }
}
