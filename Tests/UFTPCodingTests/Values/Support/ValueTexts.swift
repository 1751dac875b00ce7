import UFTPCoding

/// A simple type under test, by what it makes of texts.
enum ValueTexts {
  /// Reads a text after its white space is handled, as a reader does.
  static func parse<Kind: XSDSimpleType>(
    _ text: String,
    as kind: Kind.Type,
    in context: XSDContext = XSDContext()
  ) throws(XSDValueError) -> Kind.Value {
    try Kind.parse(raw: Array(text.utf8).span, in: context)
  }

  /// The text that a value is written as.
  static func text<Kind: XSDSimpleType>(_ value: Kind.Value, as kind: Kind.Type) -> String {
    Kind.text(of: value)
  }

  /// What a text becomes when it is read and written again, or the rule that it breaks.
  static func outcome<Kind: XSDSimpleType>(
    _ text: String,
    as kind: Kind.Type,
    in context: XSDContext = XSDContext()
  ) -> Outcome {
    do {
      return .written(self.text(try parse(text, as: kind, in: context), as: kind))
    } catch {
      return .refused(error.rule)
    }
  }

  /// The texts that are not accepted and written again exactly.
  static func notKept<Kind: XSDSimpleType>(_ texts: [String], as kind: Kind.Type) -> [String] {
    texts.filter { outcome($0, as: kind) != .written($0) }
  }

  /// The texts that are not refused for the given rule.
  static func notRefused<Kind: XSDSimpleType>(
    _ texts: [String],
    as kind: Kind.Type,
    for rule: XSDValueError.Rule = .lexical
  ) -> [String] {
    texts.filter { outcome($0, as: kind) != .refused(rule) }
  }

  enum Outcome: Equatable {
    case written(String)
    case refused(XSDValueError.Rule)
  }
}
