import Testing

@testable import UFTPCoding

/// Numbers as attributes write them, with the quote behind them.
struct ClosedNumberTests {
  private func closed<Kind: XSDSimpleType>(_ value: Kind.Value, as kind: Kind.Type) -> String {
    String(decoding: XMLOutput.text { _ = kind.writeUsual(value, to: &$0, in: XSDContext()) }, as: UTF8.self)
  }

  @Test func smallTypesAreWrittenFromEndToEnd() {
    for value in Int8.min ... .max { #expect(closed(value, as: XSDByte.self) == "\(value)\"") }
    for value in UInt8.min ... .max { #expect(closed(value, as: XSDUnsignedByte.self) == "\(value)\"") }
    for value in Int16.min ... .max { #expect(closed(value, as: XSDShort.self) == "\(value)\"") }
    for value in UInt16.min ... .max { #expect(closed(value, as: XSDUnsignedShort.self) == "\(value)\"") }
  }

  @Test func numbersBeyondTheBoundsAreNotWritten() {
    var output = XMLOutput.text { text in
      let wasWritten = XSDPositiveInteger.writeUsual(0, to: &text, in: XSDContext())
      text.append(wasWritten ? 1 : 0)
    }
    #expect(output == [0])
    output = XMLOutput.text { _ = XSDPositiveInteger.writeUsual(1, to: &$0, in: XSDContext()) }
    #expect(output == Array("1\"".utf8))
  }

  @Test func largeNumbersAreWrittenWhole() {
    var values: [Int64] = [.min, .max]
    for exponent in 0..<19 {
      let power: Int64 = DecimalDigits.power(exponent)
      values += [power - 1, power, power + 1, -power]
    }
    for value in values {
      #expect(closed(value, as: XSDLong.self) == "\(value)\"")
      #expect(closed(value.magnitude, as: XSDUnsignedLong.self) == "\(value.magnitude)\"")
    }
    #expect(closed(.max, as: XSDUnsignedLong.self) == "18446744073709551615\"")
  }

  @Test func decimalsAreWrittenAsTheyWere() throws {
    for scale in 0...9 {
      for digits in ["0", "5", "12", "305", "9999999", "10000000", "12345678", "100000000"] {
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let text = scale == 0 ? digits : "\(padded.dropLast(scale)).\(padded.suffix(scale))"
        try expectWritten(text)
        if digits != "0" { try expectWritten("-" + text) }
      }
    }
    for text in ["+1", ".5", "5.", "00.5", "007", "-0", "-0.00", "-.5", "+0.1", String(repeating: "9", count: 38)] {
      try expectWritten(text)
    }
  }

  @Test func randomDecimalsAreWrittenAsTheyWere() throws {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<20_000 {
      let limit = [10, 10_000, 100_000_000, 1_000_000_000_000].randomElement(using: &random) ?? 1
      let number = Int.random(in: -limit...limit, using: &random)
      let scale = Int.random(in: 0...12, using: &random)
      let value = XSDDecimal(significand: Int128(number), scale: scale)
      #expect(closed(value, as: XSDDecimal.self) == value.description + "\"")
      #expect(try XSDDecimal(validating: value.description).isWrittenLike(value))
    }
  }

  private func expectWritten(_ text: String) throws {
    let value = try XSDDecimal(validating: text)
    #expect(value.description == text)
    #expect(closed(value, as: XSDDecimal.self) == text + "\"")
  }
}
