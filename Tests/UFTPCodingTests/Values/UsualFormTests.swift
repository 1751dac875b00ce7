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

  @Test func randomTimesAreReadAsAlways() throws {
    var random = SeededGenerator.printingSeed()
    let seeds = [
      "2026-03-29T12:30:09+02:00", "2024-02-29T24:00:00Z", "1999-12-31T23:59:59.123456-14:00", "2026-02-28T00:00:00",
    ]
    var taken = 0
    for _ in 0..<20_000 {
      var text = Array(seeds.randomElement(using: &random) ?? "")
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = Array("0123456789-:.T+Z \"").randomElement(using: &random) ?? "0"
      }
      let time = String(text.prefix { $0 != "\"" })
      expectSame(String(text), as: XSDDateTime.self)
      expectSame(String(text.prefix(10)), as: XSDDate.self)
      var position = 0
      guard let value = XSDDateTime.usual(document(time).span, at: &position, in: XSDContext()) else { continue }
      taken += 1
      #expect(value.description == time)
    }
    #expect(taken > 1_000)
  }

  @Test(arguments: ["2026-03-29T12:30:09+02:00", "2026-03-29T12:30:09.5Z", "0001-01-01T00:00:00"])
  func aTimeIsReadAtTheEndOfADocument(text: String) {
    for behind in 0...9 {
      let document = Array((text + "\"" + String(repeating: " ", count: behind)).utf8)
      var position = 0
      #expect(XSDDateTime.usual(document.span, at: &position, in: XSDContext())?.description == text)
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
    // A text with a quote in it ends there.
    let text = String(text.prefix { $0 != "\"" })
    #expect(position == text.utf8.count + 1)
    #expect(value == (try? Kind.parse(Array(text.utf8).span, in: XSDContext())), "\(text)")
  }
}
