import Testing
import UFTPCoding

struct DecimalTests {
  @Test func textsComeBackExactly() {
    let texts = [
      "5", "+5", "-5", "-0", "+0", "0", "007", "5.", "5.0", "2.30", ".5", "+.5", "-.5", "-0.0", "00.500", ".0", "0.",
      "000", "-.0", "+00.", "2.3000", "9223372036854775807", "-9223372036854775809", "0.000000000000000001",
      String(repeating: "9", count: 38), "0." + String(repeating: "1", count: 38),
      "." + String(repeating: "0", count: 38),
      String(repeating: "0", count: 256), "-" + String(repeating: "0", count: 255) + "1.10",
    ]
    #expect(ValueTexts.notKept(texts, as: XSDDecimal.self) == [])
  }

  @Test func otherTextsAreRefused() {
    let wrong = ["", "+", "-", ".", "-.", "+-5", "5 5", "1.2.3", "1,5", "--5", "\u{663}", "0x5", "1e3", "INF", "5-"]
    #expect(ValueTexts.notRefused(wrong, as: XSDDecimal.self) == [])
  }

  @Test func moreDigitsThanAreHeldAreRefusedByName() {
    let large = [
      "1" + String(repeating: "0", count: 38), "1." + String(repeating: "1", count: 38),
      "." + String(repeating: "0", count: 39), String(repeating: "0", count: 257),
    ]
    #expect(ValueTexts.notRefused(large, as: XSDDecimal.self, for: .capacity) == [])
  }

  @Test func equalityIsThatOfValues() {
    let same: [(XSDDecimal, XSDDecimal)] = [
      ("2.30", "2.3000"), ("0", "-0.00"), ("+5", "5."), ("007", "7"), (".5", "0.50"), ("100", "100.0"),
      ("12345678901234567890.10", "12345678901234567890.1"),
    ]
    for (left, right) in same {
      #expect(left == right)
      #expect(left.hashValue == right.hashValue)
      #expect(!left.isWrittenLike(right))
      #expect(!(left < right) && !(right < left))
    }
    #expect(XSDDecimal("2.3") != XSDDecimal("2.31"))
    #expect(XSDDecimal("2.30").isWrittenLike("2.30"))
    #expect(!XSDDecimal("-0").isWrittenLike("0"))
  }

  @Test func numbersHaveAnOrder() {
    let sorted: [XSDDecimal] = [
      "-100", "-1.5", "-1.25", "-.5", "0", "0.0001", "0.001", "1", "1.000001", "1.5", "99.9", "100",
    ]
    #expect(sorted.shuffled().sorted() == sorted)
    let far = XSDDecimal(significand: 1, scale: 38)
    #expect(far < "99999999999999999999999999999999999999" && "-99999999999999999999999999999999999999" < far)
  }

  @Test func sumsAndProductsAreExact() {
    #expect(XSDDecimal("0.1").adding("0.20")?.description == "0.30")
    #expect(XSDDecimal("1").subtracting("1.25")?.description == "-0.25")
    #expect(XSDDecimal("12.50").multiplied(by: "0.5")?.description == "6.250")
    #expect(XSDDecimal("2.30").negated.description == "-2.30")
    let largest = XSDDecimal(significand: Int128("99999999999999999999999999999999999999") ?? 0, scale: 0)
    #expect(largest.adding(1) == nil)
    #expect(largest.multiplied(by: 2) == nil)
    #expect(largest.adding("0.1") == nil)
    #expect(largest.multiplied(by: "1.0000") == largest)
    #expect(XSDDecimal(significand: 1, scale: 38).multiplied(by: "0.1") == nil)
  }

  @Test(arguments: [
    ("2.345", "2.35", "2.34", "2.34", "2.35", "2.34"),
    ("-2.345", "-2.35", "-2.34", "-2.34", "-2.34", "-2.35"),
    ("2.3451", "2.35", "2.35", "2.34", "2.35", "2.34"),
    ("2.300", "2.30", "2.30", "2.30", "2.30", "2.30"),
    ("2.3", "2.3", "2.3", "2.3", "2.3", "2.3"),
  ])
  func roundingFollowsTheRule(text: String, away: String, even: String, zero: String, up: String, down: String) throws {
    let number = try XSDDecimal(validating: text)
    #expect(number.rounded(toFractionDigits: 2).description == away)
    #expect(number.rounded(toFractionDigits: 2, .toNearestOrEven).description == even)
    #expect(number.rounded(toFractionDigits: 2, .towardZero).description == zero)
    #expect(number.rounded(toFractionDigits: 2, .up).description == up)
    #expect(number.rounded(toFractionDigits: 2, .down).description == down)
  }

  @Test func conversionsKeepTheValue() {
    #expect(XSDDecimal(15).description == "15")
    #expect((-3 as XSDDecimal).description == "-3")
    #expect(XSDDecimal(significand: 5, scale: 2).description == "0.05")
    #expect(XSDDecimal("5.").doubleValue == 5)
    #expect(XSDDecimal("-.25").doubleValue == -0.25)
    let wrong = "1,5"
    #expect(XSDDecimal(wrong) == nil)
  }

  @Test func anyDecimalComesBack() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<2_000 {
      let text = Self.randomText(&random)
      let number = try XSDDecimal(validating: text)
      #expect(number.description == text)
      let padded = try XSDDecimal(validating: text + (text.contains(".") ? "0" : ".0"))
      #expect(padded == number && padded.hashValue == number.hashValue)
    }
  }

  @Test func orderAgreesWithThatOfWholeNumbers() {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<2_000 {
      let left = Int64.random(in: -1_000_000...1_000_000, using: &random)
      let right = Int64.random(in: -1_000_000...1_000_000, using: &random)
      let leftDecimal = XSDDecimal(significand: Int128(left) * 1_000, scale: 6)
      let rightDecimal = XSDDecimal(significand: Int128(right), scale: 3)
      #expect((leftDecimal < rightDecimal) == (left < right))
      #expect((leftDecimal == rightDecimal) == (left == right))
      #expect(leftDecimal.adding(rightDecimal) == XSDDecimal(significand: Int128(left + right), scale: 3))
      #expect(leftDecimal.multiplied(by: rightDecimal) == XSDDecimal(significand: Int128(left * right), scale: 6))
    }
  }

  private static func randomText(_ random: inout SeededGenerator) -> String {
    let sign = ["", "+", "-"].randomElement(using: &random) ?? ""
    let whole = random.digits(Int.random(in: 0...18, using: &random))
    let fraction = random.digits(Int.random(in: whole.isEmpty ? 1...18 : 0...18, using: &random))
    let hasPoint = !fraction.isEmpty || Bool.random(using: &random)
    return sign + whole + (hasPoint ? "." : "") + fraction
  }
}
