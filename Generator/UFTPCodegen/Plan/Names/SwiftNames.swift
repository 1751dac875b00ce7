/// How a name of the schema becomes a name of Swift.
enum SwiftNames {
  /// `USEF-RoleType` becomes `USEFRole`. A name that Swift or Foundation uses keeps its `Type`.
  static func type(_ name: String) -> String {
    let suffix = "Type"
    let stem = name.hasSuffix(suffix) && name.count > suffix.count ? String(name.dropLast(suffix.count)) : name
    let short = upperCamel(stem)
    guard ReservedNames.types.contains(short) else { return short }
    return short.hasSuffix(suffix) && short != suffix ? short : short + suffix
  }

  /// The protocol of the handlers of a role: `AGR` gives `AGRHandler`.
  static func handler(_ role: String) -> String {
    upperCamel(role) + "Handler"
  }

  /// `ISP-Duration` becomes `ispDuration`.
  static func member(_ name: String) -> String {
    let parts = words(name)
    guard let first = parts.first else { return "" }
    let text = lowerFirstWord(first) + parts.dropFirst().map(capitalised).joined()
    // Not even backticks make `self` a name like others.
    if text == "self" { return "selfValue" }
    return startsLikeIdentifier(text) ? text : "value" + text
  }

  /// `offerOption` becomes `offerOptions`, `flexOrderStatus` becomes `flexOrderStatuses`.
  static func plural(_ name: String) -> String {
    if name.hasSuffix("child") || name.hasSuffix("Child") { return name + "ren" }
    let takesES = ["ss", "us", "is", "x", "z", "ch", "sh"].contains { name.hasSuffix($0) }
    if takesES { return name + "es" }
    if name.hasSuffix("s") { return name }
    if name.hasSuffix("y"), let before = name.dropLast().last, !"aeiou".contains(before) {
      return name.dropLast() + "ies"
    }
    return name + "s"
  }

  /// The name as it may stand in code.
  static func escaped(_ name: String) -> String {
    ReservedNames.words.contains(name) ? "`\(name)`" : name
  }

  /// The name as it may stand before the colon of an argument, where few words mean something else.
  static func label(_ name: String) -> String {
    ["inout", "let", "var"].contains(name) ? "`\(name)`" : name
  }

  /// Whether the text may be a name in Swift, be it in backticks.
  static func isIdentifier(_ text: String) -> Bool {
    startsLikeIdentifier(text) && text.allSatisfy(isWordCharacter)
  }

  private static func upperCamel(_ name: String) -> String {
    let text = words(name).map(capitalised).joined()
    return startsLikeIdentifier(text) || text.isEmpty ? text : "Type" + text
  }

  private static func words(_ name: String) -> [Substring] {
    name.split { !isWordCharacter($0) || $0 == "_" }
  }

  private static func capitalised(_ word: Substring) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Lowers the leading run of capitals: all of it if the word ends there, else up to the next word's capital.
  private static func lowerFirstWord(_ word: Substring) -> String {
    let capitals = word.prefix { $0.isUppercase }
    guard !capitals.isEmpty else { return String(word) }
    let rest = word.dropFirst(capitals.count)
    // `ISPs` is one word, a plural.
    let endsWord = rest.first?.isLowercase != true || rest == "s" || capitals.count == 1
    let lowered = endsWord ? capitals.count : capitals.count - 1
    return word.prefix(lowered).lowercased() + word.dropFirst(lowered)
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isWholeNumber || character == "_"
  }

  private static func startsLikeIdentifier(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    return first.isLetter || first == "_"
  }
}
