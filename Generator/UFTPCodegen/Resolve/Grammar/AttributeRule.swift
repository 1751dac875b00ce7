/// What the value of an attribute of a construct may be.
enum AttributeRule {
  case text, name, reference, references, boolean, count, upperBound
  case oneOf([String])
  /// Not supported, other than with one of these values, which say the same as its absence.
  case unsupported(except: [String], advice: String)

  /// What the value should have been, or nil if it is right.
  func expectation(for value: String) -> String? {
    switch self {
    case .text, .unsupported: nil
    case .name: value.isNCName ? nil : "a name without colon"
    case .reference: value.isQName ? nil : "a name, with or without prefix"
    case .references: value.split(separator: " ").allSatisfy { String($0).isQName } ? nil : "a list of names"
    case .boolean: ["true", "false", "1", "0"].contains(value) ? nil : "true or false"
    case .count: Int(count: value) == nil ? "a whole number from 0" : nil
    case .upperBound: value == "unbounded" || Int(count: value) != nil ? nil : "a whole number or unbounded"
    case .oneOf(let values): values.contains(value) ? nil : values.map { "'\($0)'" }.joined(separator: " or ")
    }
  }
}

extension Int {
  /// A whole number from 0 as XML Schema writes it, of a size that a schema can mean.
  init?(count text: String) {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    let areDigits = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard areDigits, let value = Int32(digits) else { return nil }
    self = Int(value)
  }
}

extension String {
  /// Whether the text is a name without colon.
  var isNCName: Bool {
    guard let first = unicodeScalars.first, first != ":", NameCharacters.isStart(first) else { return false }
    return unicodeScalars.allSatisfy { $0 != ":" && NameCharacters.isPart($0) }
  }

  /// Whether the text is a name with at most one prefix.
  var isQName: Bool {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { String($0).isNCName }
  }
}
