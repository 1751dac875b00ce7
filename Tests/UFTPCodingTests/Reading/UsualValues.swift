import Testing
import UFTPCoding

/// What is read in its usual form obeys XML and tells its place, like everything else.
@Suite("Values in their usual form")
struct UsualValues {
  /// Room for words of eight bytes behind the value.
  private static let rest = "        />"

  @Test("A text of an enumeration must be escaped as any other", arguments: ["R&D", "<"])
  func unescaped(_ text: String) {
    let error = #expect(throws: XMLDecodingError.self) { try Lettered(xml: "<Lettered E=\"\(text)\"" + Self.rest) }
    #expect(error?.reason == .notWellFormed)
  }

  @Test("White space in a value is a space, which is no other text of an enumeration", arguments: ["\t", "\n", "\r"])
  func whiteSpace(_ text: String) {
    let error = #expect(throws: XMLDecodingError.self) { try Lettered(xml: "<Lettered E=\"\(text)\"" + Self.rest) }
    #expect(error?.reason == .invalidValue)
  }

  @Test("A document of US-ASCII holds no other letter in an enumeration either")
  func beyondASCII() throws {
    let xml = "<Lettered E=\"\u{E9}\"" + Self.rest
    #expect(try Lettered(xml: xml).letter == .beyondASCII)
    let error = #expect(throws: XMLDecodingError.self) {
      try Lettered(xml: "<?xml version='1.0' encoding='US-ASCII'?>" + xml)
    }
    #expect(error?.reason == .notWellFormed)
  }

  @Test("Escaped, every text of an enumeration is read as it was written", arguments: Letter.allCases)
  func escaped(_ letter: Letter) throws {
    let value = Lettered(letter: letter)
    #expect(try Lettered(xml: try value.xml()) == value)
  }

  @Test("A value that the schema fixes otherwise is named, with its place")
  func fixed() throws {
    #expect(try Lettered(xml: #"<Lettered N="1""# + Self.rest).number == 1)
    for value in [#""2""#, "'2'"] {
      let error = #expect(throws: XMLDecodingError.self) { try Lettered(xml: "<Lettered N=\(value)" + Self.rest) }
      #expect(
        error?.description == """
          1:14: error: The value of N is not allowed: found "2"; expected 1, which the schema fixes (at /Lettered/@N)
          """
      )
    }
  }
}
