/// An element without content, which its tag is the whole of and of which many stand in a row, as ISPs do. Generated code
/// conforms.
public protocol XMLUsualElement: XMLElementCodable {
  /// A less-than sign and the name that the element has where many stand in a row.
  ///
  /// It is stated by the type, since the compiler makes numbers of it only where it knows it for sure.
  static var opening: StaticString { get }

  /// Reads the element, behind whose name the tag begins, if it is written as nearly all are.
  static func usual(_ tag: inout XMLUsualTag, _ input: Span<UInt8>) -> Self?

  /// Writes the attributes.
  ///
  /// - Returns: Whether each value is allowed and was written in its usual form; if not, what was written means nothing.
  func writeUsual(to tag: inout XMLUsualTagOutput) -> Bool
}
