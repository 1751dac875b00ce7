import Testing
import UFTPCoding

/// Values are read in their usual form without looking for the end of the text first; this must never make a difference.
struct UsualFormTests {
  @Test(arguments: [
    "0", "7", "-7", "007", "-0", "+7", "12345678", "-12345678", "123456789", "", "-", "1x", "1.5", "12345678x", "9 ",
  ])
  func wholeNumbersAreReadAsAlways(text: String) {
    expectSame(text, as: XSDInteger.self)
    expectSame(text, as: XSDPositiveInteger.self)
    expectSame(text, as: XSDNonPositiveInteger.self)
    expectSame(text, as: XSDUnsignedByte.self)
  }

  @Test(arguments: [
    "0", "00", "0.5", "00.5", ".5", "5.", "-0", "-0.0", "-0.5", "+1", "2.30", "2.3000", "12345678.12345678",
    "123456789", "1.123456789", "-12345678.1", "", ".", "-", "1.x", "1e5",
  ])
  func decimalsAreReadAsAlways(text: String) throws {
    expectSame(text, as: XSDDecimal.self)
    var position = 0
    if let value = XSDDecimal.usual(document(text).span, at: &position, in: XSDContext()) {
      #expect(value.isWrittenLike(try XSDDecimal(validating: text)))
    }
  }

  /// Digits for the most part.
  private static let letters = Array("0123456789012345678901234567890123456789-.+x ")

  @Test func randomNumbersAreReadAsAlways() {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...10, using: &random)
      let text = String((0..<count).compactMap { _ in Self.letters.randomElement(using: &random) })
      expectSame(text, as: XSDInteger.self)
      expectSame(text, as: XSDDecimal.self)
    }
  }

  @Test func theUsualFormIsTakenWhereItIsUsual() {
    for text in ["0", "42", "-42", "12345678"] {
      var position = 0
      #expect(XSDInteger.usual(document(text).span, at: &position, in: XSDContext()) == Int64(text))
      #expect(position == text.utf8.count + 1)
    }
  }

  private func document(_ text: String) -> [UInt8] {
    Array((text + "\" Next=\"1\"/>").utf8)
  }

  private func expectSame<Kind: XSDSimpleType>(_ text: String, as kind: Kind.Type) {
    let document = document(text)
    var position = 0
    guard let value = Kind.usual(document.span, at: &position, in: XSDContext()) else {
      #expect(position == 0)
      return
    }
    #expect(position == text.utf8.count + 1)
    #expect(value == (try? Kind.parse(Array(text.utf8).span, in: XSDContext())), "\(text)")
  }
}
