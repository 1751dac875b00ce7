import Testing
import UFTPCoding

struct BinaryTests {
  @Test func base64ComesBackExactly() {
    let texts = [
      "", "AA==", "AQ==", "AAA=", "AAE=", "AAAA", "A A A A", "AA ==", "AA= =", "A AAA", "AAAAAA==", "Ag==", "Aw==",
      "AAc=",
      "AA0=", "AA4=", "AA8=", "AA = =", "+/+/",
    ]
    #expect(ValueTexts.notKept(texts, as: XSDBase64Binary.self) == [])
    #expect(ValueTexts.outcome(" A  A\n\tAA ", as: XSDBase64Binary.self) == .written("A A AA"))
  }

  @Test func otherTextsAreNoBase64() {
    let wrong = [
      "AB==", "AAB=", "A", "AA", "AAA", "AA=", "A===", "AAAA====", "====", "AA==AA==", "AAA=AAAA", "A-_A", "A*AA",
      "Ax==",
      "AAd=", "AAC=", "=", "AAAA=", "AAÉA", "AAA=A===",
    ]
    #expect(ValueTexts.notRefused(wrong, as: XSDBase64Binary.self) == [])
    for text in [" AAAA", "AAAA ", "A  AAA", "AA=  ="] { #expect(XSDBase64Binary(text) == nil) }
  }

  @Test func lengthsAreThoseOfTheBytes() {
    #expect(
      ["", "AA==", "AAA=", "AAAA", "AAAAAA==", "A A A ="].map { XSDBase64Binary($0)?.byteCount } == [0, 1, 2, 3, 4, 2]
    )
    #expect(["", "00", "0aFF"].map { XSDHexBinary($0)?.byteCount } == [0, 1, 2])
  }

  @Test func everyByteValueIsJudgedInBase64() {
    let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for byte in UInt8(0)..<128 where byte != UInt8(ascii: " ") {
      let text = "AAA" + String(UnicodeScalar(byte)) + "AAAA"
      #expect((XSDBase64Binary(text) != nil) == alphabet.contains(byte))
    }
  }

  @Test func hexadecimalComesBackExactly() {
    #expect(ValueTexts.notKept(["", "00", "aF", "AF09"], as: XSDHexBinary.self) == [])
    #expect(ValueTexts.notRefused(["0", "0g", "0 0", "0x00", "000", "é"], as: XSDHexBinary.self) == [])
    #expect(ValueTexts.outcome(" 0f ", as: XSDHexBinary.self) == .written("0f"))
  }

  @Test func equalityIsThatOfTheBytes() {
    #expect(XSDHexBinary("aF") == XSDHexBinary("Af"))
    #expect(XSDHexBinary("aF").hashValue == XSDHexBinary("Af").hashValue)
    #expect(XSDHexBinary("aa") != XSDHexBinary("ab"))
    #expect(XSDBase64Binary("AAAA") == XSDBase64Binary("A A A A"))
    #expect(XSDBase64Binary("AAAA").hashValue == XSDBase64Binary("AA AA").hashValue)
    #expect(XSDBase64Binary("AAAA") != XSDBase64Binary("AAAa"))
  }
}
