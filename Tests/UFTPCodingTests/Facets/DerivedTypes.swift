import UFTPCoding

// Types as the generator would write them, to test the protocols that they conform to.

/// At most four digits after the point.
enum Amount: XSDRestriction {
  typealias Base = XSDDecimal
  static func checkFacets(_ value: XSDDecimal, in context: XSDContext) throws(XSDValueError) {
    try XSDFacets.fractionDigits(value, atMost: 4)
  }
}

/// An amount from 0.01 to 1.00.
enum Factor: XSDRestriction {
  typealias Base = Amount
  static let minInclusive: XSDDecimal = "0.01"
  static let maxInclusive: XSDDecimal = "1.00"
  static func checkFacets(_ value: XSDDecimal, in context: XSDContext) throws(XSDValueError) {
    try XSDFacets.minInclusive(value, minInclusive)
    try XSDFacets.maxInclusive(value, maxInclusive)
  }
}

/// A decimal that is written with two digits after the point.
enum Cents: XSDRestriction {
  typealias Base = XSDDecimal
  static let pattern: XSDPattern? = XSDPattern(
    source: #"[0-9]+\.[0-9]{2}"#,
    automaton: .init(
      classes: [[0x30...0x39], [0x2E...0x2E]],
      transitions: [[1, -1], [1, 2], [3, -1], [4, -1], [-1, -1]],
      accepting: [4]
    )
  )
}

/// A day before 2027.
enum EarlyDay: XSDRestriction {
  typealias Base = XSDDate
  static let maxExclusive: XSDDate = "2027-01-01"
  static func checkFacets(_ value: XSDDate, in context: XSDContext) throws(XSDValueError) {
    try XSDFacets.maxExclusive(value, maxExclusive)
  }
}

/// Two or three small numbers.
enum Numbers: XSDRestriction {
  typealias Base = XSDListOf<XSDByte>
  static func checkFacets(_ value: [Int8], in context: XSDContext) throws(XSDValueError) {
    try XSDFacets.minLength(value, 2)
    try XSDFacets.maxLength(value, 3)
  }
}

/// Capital letters.
struct Capitals: XSDText {
  let stored: XSDStoredText<Self>
  init(stored: XSDStoredText<Self>) { self.stored = stored }
  static let pattern: XSDPattern? = XSDPattern(
    source: "[A-Z]+",
    automaton: .init(classes: [[0x41...0x5A]], transitions: [[1], [1]], accepting: [1])
  )
}

/// Three capital letters.
struct Currency: XSDText {
  let stored: XSDStoredText<Self>
  init(stored: XSDStoredText<Self>) { self.stored = stored }
  static func checkFacets(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) {
    try Capitals.checkFacets(text, in: context)
    try XSDFacets.length(text, 3)
  }
}

/// One or two words.
struct Words: XSDText {
  let stored: XSDStoredText<Self>
  init(stored: XSDStoredText<Self>) { self.stored = stored }
  static var whiteSpace: XSDWhiteSpace { .collapse }
  static func checkFacets(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) {
    try XSDFacets.enumeration(text, in: ["one", "two words", "é"])
  }
}

/// Roles, of which the third came with the second version.
enum Role: String, XSDEnumeration {
  case agr = "AGR"
  case dso = "DSO"
  case cro = "CRO"
  static func isKnown(_ value: Role, version: Int) -> Bool {
    value == .cro ? version >= 1 : true
  }
}

/// Names with letters that have two spellings.
enum Accented: String, XSDEnumeration {
  case coffee = "caf\u{E9}"
  case long = "a name that is longer than fifteen bytes"
  static var whiteSpace: XSDWhiteSpace { .collapse }
}

/// A small number or a word.
enum NumberOrWord: XSDSimpleType, Hashable, Codable {
  case number(Int8)
  case word(String)

  static var whiteSpace: XSDWhiteSpace { .preserve }

  static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> NumberOrWord {
    do throws(XSDValueError) {
      return .number(try XSDByte.parse(raw: text, in: context))
    } catch {
      return .word(try XSDNCName.parse(raw: text, in: context))
    }
  }

  static func check(_ value: NumberOrWord, in context: XSDContext) throws(XSDValueError) {
    switch value {
    case .number(let number): try XSDByte.check(number, in: context)
    case .word(let word): try XSDNCName.check(word, in: context)
    }
  }

  static func write(_ value: NumberOrWord, to text: inout XMLOutput) {
    switch value {
    case .number(let number): XSDByte.write(number, to: &text)
    case .word(let word): XSDNCName.write(word, to: &text)
    }
  }
}
