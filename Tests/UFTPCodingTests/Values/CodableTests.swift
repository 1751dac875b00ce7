import Foundation
import Testing
import UFTPCoding

struct CodableTests {
  @Test func valuesAreTheirTextInJSON() throws {
    try expectText("2.300", XSDDecimal.self)
    try expectText("2026-03-29T12:00:00.500-00:00", XSDDateTime.self)
    try expectText("2026-03-29+01:00", XSDDate.self)
    try expectText("24:00:00", XSDTime.self)
    try expectText("PT60M", XSDDuration.self)
    try expectText("AA ==", XSDBase64Binary.self)
    try expectText("aF", XSDHexBinary.self)
    try expectText("2026", XSDGYear.self)
    try expectText("--02-29", XSDGMonthDay.self)
  }

  @Test func nothingElseIsReadFromJSON() {
    for json in ["[2.3]", "[\"2,3\"]", "[null]", "[\" 2.3\"]"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode([XSDDecimal].self, from: Data(json.utf8)) }
    }
  }

  @Test func errorsInJSONSayWhatIsExpected() throws {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([XSDDate].self, from: Data("[\"29 March\"]".utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("The error is \(String(describing: error))")
      return
    }
    #expect(context.debugDescription.contains("a date such as 2026-03-29"))
  }

  private func expectText<Value: XSDValue>(_ text: String, _ type: Value.Type) throws {
    let value = try Value(validating: text)
    let data = try JSONEncoder().encode([value])
    #expect(try JSONDecoder().decode([String].self, from: data) == [text])
    let read = try JSONDecoder().decode([Value].self, from: data)
    #expect(read == [value] && read.first?.description == text)
  }
}
