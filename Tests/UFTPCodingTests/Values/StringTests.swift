import Testing
import UFTPCoding

struct StringTests {
  @Test func whiteSpaceFollowsTheType() {
    let text = " a\t b\n"
    #expect(ValueTexts.outcome(text, as: XSDString.self) == .written(text))
    #expect(ValueTexts.outcome(text, as: XSDNormalizedString.self) == .written(" a  b "))
    #expect(ValueTexts.outcome(text, as: XSDToken.self) == .written("a b"))
    #expect(ValueTexts.outcome(" \r\n ", as: XSDToken.self) == .written(""))
    #expect(ValueTexts.outcome("", as: XSDString.self) == .written(""))
  }

  @Test func valuesThatAReaderWouldChangeAreRefused() {
    for text in [" a", "a ", "a  b", "a\tb", "\n"] {
      #expect(throws: XSDValueError.self) { try XSDToken.check(text, in: XSDContext()) }
    }
    #expect(throws: XSDValueError.self) { try XSDNormalizedString.check("a\tb", in: XSDContext()) }
    #expect(throws: Never.self) { try XSDNormalizedString.check("  a ", in: XSDContext()) }
    #expect(throws: Never.self) { try XSDString.check(" \t\n", in: XSDContext()) }
    #expect(throws: Never.self) { try XSDToken.check("", in: XSDContext()) }
  }

  @Test func normalizingIsWhatIsNormalizedAsksFor() {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<1_000 {
      let letters = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        "ab \t\n\ré".randomElement(using: &random) ?? "a"
      }
      let text = Array(String(letters).utf8)
      for treatment in [XSDWhiteSpace.preserve, .replace, .collapse] {
        let normalized = treatment.normalize(text.span)
        let isNormalized = treatment.isNormalized(normalized.span)
        let wasNormalized = treatment.isNormalized(text.span)
        #expect(isNormalized)
        #expect(wasNormalized == (normalized == text))
      }
    }
  }

  @Test func namesHoldLettersOfTheSecondEditionOfXML() {
    let names = ["a", "_a", "a.b-c_d", "é", "aé", "a٣", "a·", "日本", "〇", "Ω", "aๆ", "ɐ", "a\u{301}"]
    #expect(ValueTexts.notKept(names, as: XSDNCName.self) == [])
    #expect(ValueTexts.notKept(names + ["a:b", ":a", "a:"], as: XSDName.self) == [])
    #expect(ValueTexts.notKept(names + ["a:b", ":a", "1a", "-a", ".a", "·a", "٣a", "ๆ"], as: XSDNMToken.self) == [])
  }

  @Test func otherNamesAreRefused() {
    let wrong = ["a b", "", "😀", "a😀", "a,b", "ℵ", "ⅷ", "a‿", "a+", "×", "ª", "ﬁ", "ʰ", "𐀀", "a\u{200C}"]
    #expect(ValueTexts.notRefused(wrong, as: XSDNMToken.self) == [])
    #expect(ValueTexts.notRefused(wrong + ["1a", "-a", ".a", "·a", "٣a", "ๆ", "\u{301}a"], as: XSDName.self) == [])
    #expect(ValueTexts.notRefused(wrong + ["a:b", ":a", "a:"], as: XSDNCName.self) == [])
    #expect(ValueTexts.outcome(" a ", as: XSDNCName.self) == .written("a"))
  }

  @Test func languagesHavePartsOfUpToEight() {
    let names = ["en", "en-GB", "e", "abcdefgh", "en-abcdefgh-1", "en-1", "i-klingon", "x-1-2"]
    #expect(ValueTexts.notKept(names, as: XSDLanguage.self) == [])
    let wrong = ["", "en-", "-en", "abcdefghi", "en-abcdefghi", "1n", "en--x", "en_GB", "é", "-"]
    #expect(ValueTexts.notRefused(wrong, as: XSDLanguage.self) == [])
  }

  @Test func resourcesAreCheckedForEscapesSchemeAndFragment() {
    let right = [
      "", "http://a.b/", "a b", "%20", "{}", "|", "\\", "é", "http://é/", "http://[::1]/", "#", "?", "mailto:a",
      "urn:a:b",
      "../..", "😀", "a+b:c", "./a:b", "?a:b",
    ]
    #expect(ValueTexts.notKept(right, as: XSDAnyURI.self) == [])
    let wrong = [
      "%", "%2", "%zz", "a%b", ":", ":a", "1:", "1a:b", "##", "a#b#c", "_:a", "a_b:c", "+a:b", "é:b", "http://a?%",
    ]
    #expect(ValueTexts.notRefused(wrong, as: XSDAnyURI.self) == [])
  }
}
