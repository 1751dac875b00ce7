import Foundation
import Testing
import UFTPCoding

struct DerivedTypeTests {
  @Test func restrictionsCheckTheirStepAndItsBase() {
    #expect(ValueTexts.notKept(["0.01", "1.00", "0.5000", "1", "0.50000"], as: Factor.self) == [])
    #expect(ValueTexts.outcome("0.50001", as: Factor.self) == .refused(.fractionDigits))
    #expect(ValueTexts.outcome("0.0099", as: Factor.self) == .refused(.minInclusive))
    #expect(ValueTexts.outcome("1.01", as: Factor.self) == .refused(.maxInclusive))
    #expect(ValueTexts.outcome("x", as: Factor.self) == .refused(.lexical))
    #expect(throws: XSDValueError(.minInclusive, expected: "at least 0.01")) { try Factor.check(0, in: XSDContext()) }
    #expect(throws: XSDValueError(.fractionDigits, expected: "at most 4 digits after the point")) {
      try Factor.check("0.12345", in: XSDContext())
    }
  }

  @Test func patternsHoldForTheTextOfNumbers() {
    #expect(ValueTexts.outcome(" 1.00 ", as: Cents.self) == .written("1.00"))
    for text in ["1.0", "+1.00", "1", "1.000"] {
      #expect(ValueTexts.outcome(text, as: Cents.self) == .refused(.pattern))
    }
    #expect(throws: Never.self) { try Cents.check("2.30", in: XSDContext()) }
    #expect(throws: XSDValueError(.pattern, expected: #"text matching [0-9]+\.[0-9]{2}"#)) {
      try Cents.check("2.3", in: XSDContext())
    }
  }

  @Test func boundsOfDatesAskForAKnownOrder() {
    #expect(ValueTexts.outcome("2026-12-31", as: EarlyDay.self) == .written("2026-12-31"))
    #expect(ValueTexts.outcome("2027-01-01", as: EarlyDay.self) == .refused(.maxExclusive))
    #expect(ValueTexts.outcome("2026-12-31Z", as: EarlyDay.self) == .written("2026-12-31Z"))
    #expect(ValueTexts.outcome("2027-01-01Z", as: EarlyDay.self) == .refused(.maxExclusive))
  }

  @Test func listsHoldItems() throws {
    #expect(try ValueTexts.parse(" 1  2\t3 ", as: Numbers.self) == [1, 2, 3])
    #expect(try ValueTexts.parse("", as: XSDListOf<XSDByte>.self) == [])
    #expect(ValueTexts.outcome("1 +2", as: Numbers.self) == .written("1 2"))
    #expect(ValueTexts.outcome("1", as: Numbers.self) == .refused(.minLength))
    #expect(ValueTexts.outcome("1 2 3 4", as: Numbers.self) == .refused(.maxLength))
    #expect(ValueTexts.outcome("1 x", as: Numbers.self) == .refused(.lexical))
    #expect(ValueTexts.outcome("1 200", as: Numbers.self) == .refused(.maxInclusive))
  }

  @Test func listsRefuseItemsThatWouldFallApart() {
    typealias Texts = XSDListOf<XSDString>
    #expect(throws: Never.self) { try Texts.check(["a", "b"], in: XSDContext()) }
    for item in ["a b", "", "a\tb", " "] {
      #expect(throws: XSDValueError.self) { try Texts.check(["a", item], in: XSDContext()) }
    }
  }

  @Test func textsCheckTheirFacets() throws {
    #expect(ValueTexts.outcome("EUR", as: Currency.self) == .written("EUR"))
    #expect(ValueTexts.outcome("eur", as: Currency.self) == .refused(.pattern))
    #expect(ValueTexts.outcome("EURO", as: Currency.self) == .refused(.length))
    #expect(ValueTexts.outcome(" EUR", as: Currency.self) == .refused(.pattern))
    let wrong = "euro"
    #expect(Currency(wrong) == nil && Currency(rawValue: wrong) == nil)
    #expect(Currency(rawValue: "EUR") == "EUR")
    #expect(Currency("EUR").description == "EUR")
    #expect(throws: XSDValueError(.length, expected: "exactly 3 characters")) { try Currency(validating: "EURO") }
    #expect(throws: XSDValueError.self) { try Currency.check(Currency(unchecked: "x"), in: XSDContext()) }
  }

  @Test func textsWithCollapsedSpaceHoldNoOther() {
    #expect(ValueTexts.outcome(" two  words ", as: Words.self) == .written("two words"))
    #expect(ValueTexts.outcome("three", as: Words.self) == .refused(.enumeration))
    #expect(throws: XSDValueError.self) { try Words(validating: "two  words") }
    #expect(ValueTexts.outcome("e\u{301}", as: Words.self) == .refused(.enumeration))
  }

  @Test func textsAreEqualScalarByScalar() {
    let composed = Words(unchecked: "\u{E9}")
    let decomposed = Words(unchecked: "e\u{301}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, Words(unchecked: "\u{E9}")]).count == 2)
  }

  @Test func textsAndCasesAreStringsInJSON() throws {
    let json = try JSONEncoder().encode([Currency("EUR")])
    #expect(String(decoding: json, as: UTF8.self) == #"["EUR"]"#)
    #expect(try JSONDecoder().decode([Currency].self, from: Data(#"["EUR"]"#.utf8)) == ["EUR"])
    #expect(String(decoding: try JSONEncoder().encode([Role.dso]), as: UTF8.self) == #"["DSO"]"#)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Currency].self, from: Data(#"["eur"]"#.utf8)) }
    #expect(try JSONDecoder().decode([Role].self, from: JSONEncoder().encode([Role.dso])) == [.dso])
  }

  @Test func enumerationsHoldTheTextsOfTheirVersion() {
    #expect(ValueTexts.notKept(["AGR", "DSO", "CRO"], as: Role.self) == [])
    let wrong = ["agr", "", "AGRO", " AGR", "AG"]
    #expect(ValueTexts.notRefused(wrong, as: Role.self, for: .enumeration) == [])
    let first = XSDContext(version: 0)
    #expect(ValueTexts.outcome("CRO", as: Role.self, in: first) == .refused(.enumeration))
    #expect(throws: XSDValueError(.enumeration, expected: "one of AGR, DSO")) { try Role.check(.cro, in: first) }
    #expect(throws: XSDValueError(.enumeration, expected: "one of AGR, DSO, CRO")) {
      try ValueTexts.parse("X", as: Role.self)
    }
    #expect(Role.dso.description == "DSO")
  }

  @Test func enumerationsKnowOneSpelling() {
    #expect(ValueTexts.notKept(["caf\u{E9}", Accented.long.rawValue], as: Accented.self) == [])
    #expect(ValueTexts.outcome("cafe\u{301}", as: Accented.self) == .refused(.enumeration))
    #expect(ValueTexts.outcome(" caf\u{E9}\n", as: Accented.self) == .written("caf\u{E9}"))
  }

  @Test func membersOfUnionsHandleTheirOwnWhiteSpace() throws {
    #expect(try ValueTexts.parse(" 5\n", as: NumberOrWord.self) == .number(5))
    #expect(try ValueTexts.parse(" five ", as: NumberOrWord.self) == .word("five"))
    #expect(ValueTexts.outcome("5 five", as: NumberOrWord.self) == .refused(.lexical))
  }
}
