import Testing
import UFTPCoding

struct FacetTests {
  @Test(arguments: [
    ("2.3000", 4, true), ("2.30000", 4, true), ("2.00001", 4, false), ("0.00010", 4, true), ("0.12345", 4, false),
    ("0.0000", 0, true), ("1234", 0, true), ("5.", 0, true), ("0.1", 0, false),
  ])
  func fractionDigitsAreThoseOfTheValue(text: String, limit: Int, isAllowed: Bool) throws {
    let value = try XSDDecimal(validating: text)
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.fractionDigits(value, atMost: limit) } == isAllowed)
  }

  @Test(arguments: [
    ("1234", true), ("01234", true), ("12340", false), ("1.23400", true), ("-1.2345", false), ("0.0001", true),
    ("0.00001", false), ("12.345", false), ("0000", true), ("1000", true), ("10000", false), (".0001", true),
    ("0.0", true),
  ])
  func totalDigitsAreThoseOfTheValue(text: String, isAllowed: Bool) throws {
    let value = try XSDDecimal(validating: text)
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.totalDigits(value, atMost: 4) } == isAllowed)
  }

  @Test func digitsOfWholeNumbersAreCounted() {
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.totalDigits(Int64(-99), atMost: 2) })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.totalDigits(Int64(100), atMost: 2) })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.totalDigits(UInt64.max, atMost: 19) })
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.totalDigits(Int64.min, atMost: 19) })
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.fractionDigits(Int8(5), atMost: 0) })
  }

  @Test func boundsAreExact() {
    for (value, expected) in [
      (Int32(4), [false, true, false, true]), (5, [true, true, false, false]), (6, [true, false, true, false]),
    ] {
      let minInclusive = Self.allows { () throws(XSDValueError) in try XSDFacets.minInclusive(value, 5) }
      let maxInclusive = Self.allows { () throws(XSDValueError) in try XSDFacets.maxInclusive(value, 5) }
      let minExclusive = Self.allows { () throws(XSDValueError) in try XSDFacets.minExclusive(value, 5) }
      let maxExclusive = Self.allows { () throws(XSDValueError) in try XSDFacets.maxExclusive(value, 5) }
      #expect([minInclusive, maxInclusive, minExclusive, maxExclusive] == expected)
    }
  }

  @Test func whatHasNoOrderIsWithinNoBound() {
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.minInclusive(Double.nan, 0) })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.maxInclusive(Double.nan, 0) })
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.minInclusive(-0.0, 0) })
    let month: XSDDuration = "P1M"
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.minInclusive(month, "P30D") })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.maxInclusive(month, "P30D") })
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.minExclusive(month, "PT0S") })
  }

  @Test func notANumberEqualsItselfAndNothingElse() {
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.enumeration(Double.nan, in: [1, .nan]) })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.enumeration(Double.nan, in: [1]) })
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.minInclusive(Float.nan, .nan) })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.minInclusive(Float(1), .nan) })
    #expect(throws: XSDValueError(.enumeration, expected: "one of NaN, -INF")) {
      try XSDFacets.enumeration(1.5, in: [.nan, -.infinity])
    }
  }

  @Test func enumerationsCompareValues() {
    let allowed: [XSDDecimal] = ["1.0", "2.5"]
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.enumeration("1.000", in: allowed) })
    #expect(throws: XSDValueError(.enumeration, expected: "one of 1.0, 2.5")) {
      try XSDFacets.enumeration(3, in: allowed)
    }
    #expect(throws: XSDValueError(.enumeration, expected: "7")) { try XSDFacets.enumeration(Int64(3), in: [7]) }
  }

  @Test(arguments: [("", 0), ("a", 1), ("é", 1), ("😀😀", 2), ("e\u{301}", 2), (" a ", 3), ("日本", 2)])
  func lengthsOfTextsAreScalars(text: String, count: Int) {
    for limit in 0...4 {
      let exact = Self.allows { () throws(XSDValueError) in try XSDFacets.length(text.utf8.span, limit) }
      let least = Self.allows { () throws(XSDValueError) in try XSDFacets.minLength(text.utf8.span, limit) }
      let most = Self.allows { () throws(XSDValueError) in try XSDFacets.maxLength(text.utf8.span, limit) }
      #expect(exact == (count == limit) && least == (count >= limit) && most == (count <= limit))
    }
  }

  @Test func lengthsOfOtherValuesAreItemsAndBytes() {
    let binary: XSDBase64Binary = "AAA="
    let digits: XSDHexBinary = "00ff"
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.length(binary, 2) })
    #expect(Self.allows { () throws(XSDValueError) in try XSDFacets.length(digits, 2) })
    #expect(!Self.allows { () throws(XSDValueError) in try XSDFacets.minLength(binary, 3) })
    #expect(throws: XSDValueError(.maxLength, expected: "at most 1 byte")) { try XSDFacets.maxLength(digits, 1) }
    #expect(throws: XSDValueError(.length, expected: "exactly 2 items")) { try XSDFacets.length([1], 2) }
  }

  private static func allows(_ facet: () throws(XSDValueError) -> Void) -> Bool {
    do {
      try facet()
      return true
    } catch {
      return false
    }
  }
}
