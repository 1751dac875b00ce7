/// How the values of XML Schema's own types are written.
extension BuiltInType {
  /// The type whose kind of value and whose facets this one has.
  enum Family {
    case text, binary, boolean, decimal, number, time
  }

  var family: Family {
    switch self {
    case .string, .normalizedString, .token, .language, .name, .ncName, .nmToken, .anyURI: .text
    case .base64Binary, .hexBinary: .binary
    case .boolean: .boolean
    case .double, .float: .number
    case .dateTime, .date, .time, .duration, .gYear, .gYearMonth, .gMonth, .gMonthDay, .gDay: .time
    case .decimal, .integer, .positiveInteger, .nonNegativeInteger, .negativeInteger, .nonPositiveInteger, .long,
      .int, .short, .byte, .unsignedLong, .unsignedInt, .unsignedShort, .unsignedByte:
      .decimal
    }
  }

  var isInteger: Bool { family == .decimal && self != .decimal }

  var whiteSpace: WhiteSpaceFacet {
    switch self {
    case .string: .preserve
    case .normalizedString: .replace
    default: .collapse
    }
  }

  /// The least and greatest value, of those types that have them.
  var bounds: (least: String?, greatest: String?) {
    switch self {
    case .positiveInteger: ("1", nil)
    case .nonNegativeInteger: ("0", nil)
    case .negativeInteger: (nil, "-1")
    case .nonPositiveInteger: (nil, "0")
    case .long: ("-9223372036854775808", "9223372036854775807")
    case .int: ("-2147483648", "2147483647")
    case .short: ("-32768", "32767")
    case .byte: ("-128", "127")
    case .unsignedLong: ("0", "18446744073709551615")
    case .unsignedInt: ("0", "4294967295")
    case .unsignedShort: ("0", "65535")
    case .unsignedByte: ("0", "255")
    default: (nil, nil)
    }
  }

  /// The form of a value, as a pattern; nil where any text is one.
  var pattern: String? {
    switch self {
    case .string, .normalizedString, .token, .anyURI: nil
    case .language: "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"
    case .name: "\\i\\c*"
    case .ncName: "[\\i-[:]][\\c-[:]]*"
    case .nmToken: "\\c+"
    case .boolean: "true|false|1|0"
    case .decimal: "[+\\-]?\(LexicalForms.digits)"
    case .double, .float: "[+\\-]?\(LexicalForms.digits)([eE][+\\-]?[0-9]+)?|-?INF|NaN"
    case .base64Binary: LexicalForms.base64
    case .hexBinary: "([0-9a-fA-F]{2})*"
    case .dateTime, .date, .time, .duration, .gYear, .gYearMonth, .gMonth, .gMonthDay, .gDay: LexicalForms.time(self)
    default: "[+\\-]?[0-9]+"
    }
  }
}

/// Parts that the forms of several types share.
private enum LexicalForms {
  static let digits = "([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"
  static let base64 = "(([A-Za-z0-9+/] ?){4})*(([A-Za-z0-9+/] ?){2}= ?=|([A-Za-z0-9+/] ?){3}=)?"

  private static let zone = "(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
  private static let year = "-?([1-9][0-9]{3,}|0[0-9]{3})"
  private static let month = "(0[1-9]|1[0-2])"
  private static let day = "(0[1-9]|[12][0-9]|3[01])"
  private static let clock = "(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?|24:00:00(\\.0+)?)"

  static func time(_ type: BuiltInType) -> String {
    switch type {
    case .dateTime: "\(year)-\(month)-\(day)T\(clock)\(zone)"
    case .date: "\(year)-\(month)-\(day)\(zone)"
    case .time: "\(clock)\(zone)"
    case .gYear: "\(year)\(zone)"
    case .gYearMonth: "\(year)-\(month)\(zone)"
    case .gMonth: "--\(month)\(zone)"
    case .gMonthDay: "--\(month)-\(day)\(zone)"
    case .gDay: "---\(day)\(zone)"
    default: duration
    }
  }

  private static let seconds = "[0-9]+(\\.[0-9]+)?S"
  private static let clockTime = "T([0-9]+H([0-9]+M)?(\(seconds))?|[0-9]+M(\(seconds))?|\(seconds))"
  private static let duration =
    "-?P(([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+D)(\(clockTime))?|\(clockTime))"
}
