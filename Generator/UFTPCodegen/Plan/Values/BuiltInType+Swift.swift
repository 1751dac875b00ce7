extension BuiltInType {
  /// The type of the runtime that reads, checks and writes it.
  var codec: String {
    self == .nmToken ? "XSDNMToken" : "XSD" + rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }

  /// The Swift type of a value.
  var swiftType: String {
    switch self {
    case .string, .normalizedString, .token, .language, .name, .ncName, .nmToken, .anyURI: "String"
    case .boolean: "Bool"
    case .double: "Double"
    case .float: "Float"
    case .integer, .positiveInteger, .nonNegativeInteger, .negativeInteger, .nonPositiveInteger, .long: "Int64"
    case .int: "Int32"
    case .short: "Int16"
    case .byte: "Int8"
    case .unsignedLong: "UInt64"
    case .unsignedInt: "UInt32"
    case .unsignedShort: "UInt16"
    case .unsignedByte: "UInt8"
    case .decimal, .dateTime, .date, .time, .duration: codec
    case .gYear, .gYearMonth, .gMonth, .gMonthDay, .gDay, .base64Binary, .hexBinary: codec
    }
  }

  /// What a value is, as far as literals and facets need to know.
  var kind: PlannedValue.Kind {
    switch swiftType {
    case "String": .string(whiteSpace)
    case "Bool": .boolean
    case _ where swiftType.contains("Int"): .integer
    default: .scalar(self)
    }
  }
}
