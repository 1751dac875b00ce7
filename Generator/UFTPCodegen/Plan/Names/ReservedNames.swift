/// Names that generated declarations must not take, or only in backticks.
enum ReservedNames {
  /// Words of the language: a member of this name stands in backticks.
  static let words: Set<String> = [
    "Any", "Protocol", "Self", "Type", "actor", "as", "associatedtype", "await", "break", "case", "catch", "class",
    "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Types that every Swift file sees, or that Foundation brings: one of the schema keeps its suffix `Type`.
  static let types: Set<String> = [
    "Any", "AnyObject", "Array", "Binding", "Bool", "Bundle", "Calendar", "Character", "Codable", "CodingKey",
    "Collection", "Comparable", "Content", "Data", "Date", "DateInterval", "Decimal", "Decodable", "Decoder",
    "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Float", "Hashable",
    "Hasher", "Identifiable", "Int", "Int16", "Int32", "Int64", "Int8", "Locale", "Measurement", "Never", "Never",
    "Notification", "Operation", "Optional", "Process", "Progress", "Protocol", "Range", "Result", "Self", "Sendable",
    "Sequence", "Set", "Span", "String", "Substring", "Task", "Thread", "TimeZone", "Timer", "Type", "UInt",
    "UInt16", "UInt32", "UInt64", "UInt8", "URL", "UUID", "Unit", "View", "Void",
  ]

  /// Types that the generated code's own parts have or name.
  static let generatedTypes: Set<String> = [
    "Answer", "AcceptingResponse", "Choice", "CodingContract", "CodingKeys", "Dispatched", "GeneratedCodeContract9",
    "JSONKey", "Leniencies", "MessageContext", "MessageType", "ProtocolVersion", "RejectingResponse", "ResponseMessage",
    "UFTPDocument", "UFTPMessage", "UFTPPayload", "UFTPRequest", "UFTPResponse", "UnknownKeys", "XMLDecodingError",
    "XMLDocument", "XMLElementCodable", "XMLElementShape", "XMLEncodingError", "XMLName", "XMLOutput", "XMLReader",
    "XMLUsualElement", "XMLUsualTag", "XMLUsualTagOutput", "XMLVersion", "XMLWriter", "XSDContext", "XSDEnumeration",
    "XSDFacets", "XSDListOf", "XSDPattern", "XSDRandomUUID", "XSDRestriction", "XSDSimpleType", "XSDStoredText",
    "XSDText", "XSDTextBounds", "XSDValueError", "XSDWhiteSpace",
  ]

  /// Members that the generated code itself gives to a type of an element.
  static let members: Set<String> = [
    "decode", "encode", "hash", "hashValue", "message", "messageType", "requestMessageID", "rootElements", "usual",
    "writeUsual", "xmlShape",
  ]

  /// Members of an enumeration of values, or of a union, besides its cases.
  static let cases: Set<String> = [
    "allCases", "allows", "check", "hash", "hashValue", "init", "isKnown", "isUsual", "mayNeedEscaping", "parse",
    "rawValue", "self", "usual", "whiteSpace", "write", "writeClosed",
  ]

  /// Members of the catalogue's enumerations besides their cases.
  static let catalogueMembers: Set<String> = [
    "allCases", "conversationID", "decode", "encode", "hash", "hashValue", "init", "isKnown", "messageID", "payload",
    "rawValue", "recipientDomain", "recipientRoles", "referenceAttribute", "request", "response", "rootElements",
    "self", "senderDomain", "senderRoles", "since", "swiftType", "timeStamp", "type", "version",
  ]

  /// Members that the options of leniencies have already.
  static let leniencyMembers: Set<String> = ["init", "knownPeerQuirks", "named", "rawValue", "self"]

  /// Parameters and variables of generated functions: a member of this name is told apart from them.
  static let locals: Set<String> = [
    "child", "decoder", "element", "encoder", "index", "input", "isUsual", "keys", "name", "reader", "root", "shape",
    "tag", "values", "writer",
  ]
}
