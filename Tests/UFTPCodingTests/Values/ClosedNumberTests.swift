import Testing

@testable import UFTPCoding

/// Numbers as attributes write them, with the quote behind them.
struct ClosedNumberTests {
  private func closed<Kind: XSDIntegerType>(_ value: Kind.Value, as kind: Kind.Type) -> String {
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
        #expect(try XSDDecimal(validating: text).description == text)
        if digits != "0" { #expect(try XSDDecimal(validating: "-" + text).description == "-" + text) }
      }
    }
  }
}
