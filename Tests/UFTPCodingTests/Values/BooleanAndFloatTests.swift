import Testing
import UFTPCoding

struct BooleanAndFloatTests {
  @Test(arguments: [("true", true), ("false", false), ("1", true), ("0", false), (" true ", true)])
  func truthValuesAreRead(text: String, value: Bool) throws {
    #expect(try ValueTexts.parse(text, as: XSDBoolean.self) == value)
  }

  @Test func truthValuesAreWrittenAsWords() {
    #expect(ValueTexts.outcome("1", as: XSDBoolean.self) == .written("true"))
    #expect(ValueTexts.outcome("0", as: XSDBoolean.self) == .written("false"))
    #expect(ValueTexts.notRefused(["TRUE", "True", "", "01", "yes", "t", "2"], as: XSDBoolean.self) == [])
  }

  @Test(arguments: [
    ("1", 1), ("+1", 1), ("-1", -1), (".5", 0.5), ("5.", 5), ("1e5", 1e5), ("1E5", 1e5), ("1e+5", 1e5), ("1e-5", 1e-5),
    ("1.e5", 1e5), (".5e5", 0.5e5), ("INF", Double.infinity), ("-INF", -Double.infinity), ("1e400", Double.infinity),
    ("1e-400", 0), (" 1 ", 1), ("00012.50", 12.5),
  ])
  func floatsAreRead(text: String, value: Double) throws {
    #expect(try ValueTexts.parse(text, as: XSDDouble.self) == value)
    #expect(try ValueTexts.parse(text, as: XSDFloat.self) == Float(value))
  }

  @Test func onlyTheFormsOfTheSchemaAreFloats() {
    let wrong = [
      "", ".", "+", "-", "e5", "1e", "1e+", "+INF", "nan", "inf", "-NaN", "0x10", "1_0", ".e5", "1e5.0", "1 2",
      "infinity",
      "1e5e5", "--1", "1f",
    ]
    #expect(ValueTexts.notRefused(wrong, as: XSDDouble.self) == [])
    #expect(ValueTexts.notRefused(wrong, as: XSDFloat.self) == [])
  }

  @Test func floatsAreWrittenInTheFormOfTheSchema() throws {
    #expect(try ValueTexts.parse("NaN", as: XSDDouble.self).isNaN)
    #expect(ValueTexts.notKept(["NaN", "INF", "-INF", "1.5", "-0.0", "1e+100"], as: XSDDouble.self) == [])
  }

  @Test func anyFloatComesBack() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<1_000 {
      let number = Double(bitPattern: random.next())
      guard !number.isNaN else { continue }
      #expect(try ValueTexts.parse(ValueTexts.text(number, as: XSDDouble.self), as: XSDDouble.self) == number)
    }
  }
}
