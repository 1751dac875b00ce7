import Testing
import UFTPCoding

struct IntegerTests {
  private let notNumbers = ["", "+", "-", "+-5", "5 5", "5.", "5.0", "\u{663}", "0x5", "1e3", "5-", "--5"]

  @Test func everyTypeRefusesWhatIsNoNumber() {
    #expect(ValueTexts.notRefused(notNumbers, as: XSDInteger.self) == [])
    #expect(ValueTexts.notRefused(notNumbers, as: XSDPositiveInteger.self) == [])
    #expect(ValueTexts.notRefused(notNumbers, as: XSDByte.self) == [])
    #expect(ValueTexts.notRefused(notNumbers + ["+5", "-0", "+0", "-5"], as: XSDUnsignedLong.self) == [])
  }

  @Test(arguments: [
    ("5", "5"), ("+5", "5"), ("-5", "-5"), ("-0", "0"), ("+0", "0"), ("007", "7"), (" 5 ", "5"), ("\t5\n", "5"),
    ("00000000000000000000000000000000005", "5"), ("-00000000000000000000000000000000005", "-5"),
    ("123456789012345678", "123456789012345678"), ("-1234567890123456789", "-1234567890123456789"),
    ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
  ])
  func numbersAreReadAndWrittenShort(text: String, written: String) {
    #expect(ValueTexts.outcome(text, as: XSDInteger.self) == .written(written))
    #expect(ValueTexts.outcome(text, as: XSDLong.self) == .written(written))
  }

  @Test func numbersBeyond64BitsAreRefusedByName() {
    let large = ["9223372036854775808", "18446744073709551616", String(repeating: "9", count: 60)]
    #expect(ValueTexts.notRefused(large, as: XSDInteger.self, for: .capacity) == [])
    #expect(ValueTexts.notRefused(large, as: XSDPositiveInteger.self, for: .capacity) == [])
    #expect(ValueTexts.notRefused(large, as: XSDLong.self, for: .maxInclusive) == [])
    #expect(ValueTexts.notRefused(large, as: XSDNegativeInteger.self, for: .maxInclusive) == [])
    let small = large.map { "-\($0)1" }
    #expect(ValueTexts.notRefused(small, as: XSDNegativeInteger.self, for: .capacity) == [])
    #expect(ValueTexts.notRefused(small, as: XSDNonNegativeInteger.self, for: .minInclusive) == [])
  }

  @Test func openTypesHoldTheirBound() {
    #expect(ValueTexts.notRefused(["0", "-0", "-5"], as: XSDPositiveInteger.self, for: .minInclusive) == [])
    #expect(ValueTexts.notKept(["1", "5"], as: XSDPositiveInteger.self) == [])
    #expect(ValueTexts.notRefused(["-1"], as: XSDNonNegativeInteger.self, for: .minInclusive) == [])
    #expect(ValueTexts.outcome("-0", as: XSDNonNegativeInteger.self) == .written("0"))
    #expect(ValueTexts.notRefused(["0", "1"], as: XSDNegativeInteger.self, for: .maxInclusive) == [])
    #expect(ValueTexts.notKept(["-1"], as: XSDNegativeInteger.self) == [])
    #expect(ValueTexts.notRefused(["1"], as: XSDNonPositiveInteger.self, for: .maxInclusive) == [])
    #expect(ValueTexts.notKept(["0", "-1"], as: XSDNonPositiveInteger.self) == [])
  }

  @Test func sizedTypesHoldTheirBounds() {
    expectBounds(XSDLong.self)
    expectBounds(XSDInt.self)
    expectBounds(XSDShort.self)
    expectBounds(XSDByte.self)
    expectBounds(XSDUnsignedLong.self)
    expectBounds(XSDUnsignedInt.self)
    expectBounds(XSDUnsignedShort.self)
    expectBounds(XSDUnsignedByte.self)
  }

  private func expectBounds<Kind: XSDIntegerType>(_ kind: Kind.Type) {
    #expect(ValueTexts.notKept(["\(Kind.Value.min)", "\(Kind.Value.max)", "0", "99"], as: kind) == [])
    #expect(ValueTexts.notRefused(["\(Int128(Kind.Value.max) + 1)"], as: kind, for: .maxInclusive) == [])
    guard Kind.Value.isSigned else { return }
    #expect(ValueTexts.notRefused(["\(Int128(Kind.Value.min) - 1)"], as: kind, for: .minInclusive) == [])
  }

  @Test func errorsSayWhatIsExpected() throws {
    let bound = #expect(throws: XSDValueError.self) { try ValueTexts.parse("0", as: XSDPositiveInteger.self) }
    #expect(bound?.expected == "a whole number of at least 1")
    let range = #expect(throws: XSDValueError.self) { try ValueTexts.parse("x", as: XSDByte.self) }
    #expect(range?.expected == "a whole number from -128 to 127")
    let large = #expect(throws: XSDValueError.self) { try ValueTexts.parse("9223372036854775808", as: XSDInteger.self) }
    #expect(large?.expected.contains("64 bits") == true)
  }

  @Test func valuesMadeInCodeAreChecked() {
    #expect(throws: XSDValueError(.minInclusive, expected: "a whole number of at least 1")) {
      try XSDPositiveInteger.check(0, in: XSDContext())
    }
    #expect(throws: Never.self) { try XSDPositiveInteger.check(1, in: XSDContext()) }
    #expect(throws: XSDValueError(.maxInclusive, expected: "a whole number of at most -1")) {
      try XSDNegativeInteger.check(0, in: XSDContext())
    }
  }

  @Test func anyNumberComesBack() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<2_000 {
      let width = Int64.random(in: 0...62, using: &random)
      let number = Int64.random(in: -(1 << width)...(1 << width), using: &random)
      #expect(try ValueTexts.parse("\(number)", as: XSDInteger.self) == number)
      #expect(ValueTexts.text(number, as: XSDInteger.self) == "\(number)")
      let unsigned = random.next() >> UInt64(width)
      #expect(try ValueTexts.parse("\(unsigned)", as: XSDUnsignedLong.self) == unsigned)
      #expect(ValueTexts.text(unsigned, as: XSDUnsignedLong.self) == "\(unsigned)")
    }
  }
}
