/// The cases of an enumeration, prepared so that they are found in a document by comparing words of eight bytes.
public struct XSDEnumerationTexts<Case: XSDEnumeration>: Sendable {
  private let cases: [Case]
  /// The texts with the quote that ends them.
  private let phrases: XMLPhrases

  /// Prepares all cases.
  public init() {
    cases = Array(Case.allCases)
    phrases = XMLPhrases(cases.map { Array($0.rawValue.utf8) + [UInt8(ascii: "\"")] })
  }

  /// The case whose text stands at a position, which is moved behind the quote that ends it.
  @usableFromInline
  func find(in document: Span<UInt8>, at position: inout Int) -> Case? {
    for place in 0..<phrases.count where phrases.stands(place, at: position, in: document) {
      position &+= phrases.length(place)
      return cases[place]
    }
    return nil
  }
}
