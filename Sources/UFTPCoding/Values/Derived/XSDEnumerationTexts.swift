/// The cases of an enumeration, prepared so that they are found in a document by comparing words of eight bytes.
public struct XSDEnumerationTexts<Case: XSDEnumeration>: Sendable {
  /// The cases whose texts a document holds as they are, needing no reference and no closer look.
  @usableFromInline let cases: [Case]
  /// The texts with the quote that ends them.
  @usableFromInline let phrases: XMLPhrases

  /// Prepares the cases.
  public init() {
    cases = Case.allCases.filter { $0.rawValue.utf8.allSatisfy(Self.standsForItself) }
    phrases = XMLPhrases(cases.map { Array($0.rawValue.utf8) + [UInt8(ascii: "\"")] })
  }

  private static func standsForItself(_ byte: UInt8) -> Bool {
    XMLByte.isPlainInValue(byte) && byte != UInt8(ascii: "\"")
  }

  /// The case whose text stands at a position, which is moved behind the quote that ends it.
  @inlinable
  @inline(__always)
  func find(in document: Span<UInt8>, at position: inout Int) -> Case? {
    for place in 0..<phrases.count where phrases.stands(place, at: position, in: document) {
      position &+= phrases.length(place)
      return cases[place]
    }
    return nil
  }
}
