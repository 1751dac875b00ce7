/// Expressions that stand for values of the schema.
enum SwiftLiteral {
  /// A string literal that stands for exactly this text.
  static func string(_ text: some StringProtocol) -> String {
    var result = "\""
    for scalar in text.unicodeScalars { result += escaped(scalar) }
    return result + "\""
  }

  /// The expression for a value given as text, or nil if the text is none of the type.
  static func value(_ text: String, of value: PlannedValue) -> String? {
    let collapsed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch value.kind {
    case .string(let whiteSpace), .text(let whiteSpace):
      return string(whiteSpace == .collapse ? collapsed : text)
    case .enumeration(let cases):
      return (cases[text] ?? cases[collapsed]).map { "." + SwiftNames.escaped($0) }
    case .boolean: return boolean(collapsed)
    case .integer: return integer(collapsed)
    case .scalar(let type): return scalar(collapsed, of: type)
    case .list(let item): return list(collapsed, of: item)
    case .union: return nil
    }
  }

  private static func boolean(_ text: String) -> String? {
    switch text {
    case "true", "1": "true"
    case "false", "0": "false"
    default: nil
    }
  }

  private static func integer(_ text: String) -> String? {
    if let number = Int64(text) { return String(number) }
    return UInt64(text).map(String.init)
  }

  private static func scalar(_ text: String, of type: BuiltInType) -> String? {
    switch type {
    case .double, .float: floatingPoint(text)
    case .decimal: isDecimal(text) ? string(text) : nil
    default: text.isEmpty ? nil : string(text)
    }
  }

  private static func floatingPoint(_ text: String) -> String? {
    switch text {
    case "INF": return ".infinity"
    case "-INF": return "-.infinity"
    case "NaN": return ".nan"
    default: return Double(text).map { "\($0)" }
    }
  }

  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    return isDigits && parts.count <= 2 && parts.contains { !$0.isEmpty }
  }

  private static func list(_ text: String, of item: PlannedValue) -> String? {
    let items = text.split(separator: " ").map { value(String($0), of: item) }
    guard items.allSatisfy({ $0 != nil }) else { return nil }
    return "[" + items.compactMap { $0 }.joined(separator: ", ") + "]"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
      return isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
}
