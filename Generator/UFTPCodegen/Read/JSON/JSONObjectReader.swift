/// Takes the members of a JSON object one by one, and complains about those that are missing, of another kind or left.
struct JSONObjectReader {
  let path: String
  private let line: Int
  /// What the object is, for messages: `messages.FlexOffer`.
  private let name: String
  private var members: [String: JSONNode.Member] = [:]
  private var order: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ node: JSONNode, name: String, path: String) {
    self.path = path
    self.name = name
    line = node.line
    guard case .object(let members) = node.value else {
      complain("\(name) is \(node.kind), and should be an object", line: node.line, "write it in braces")
      return
    }
    for member in members {
      if self.members.updateValue(member, forKey: member.key) != nil {
        complain("\(name) has the key '\(member.key)' twice", line: member.line, "remove one of the two")
      } else {
        order.append(member.key)
      }
    }
  }

  private mutating func complain(_ message: String, line: Int, _ advice: String) {
    diagnostics.append(Diagnostic(message, at: SourceLocation(file: path, line: line), advice: advice))
  }

  /// Reports that the members do not fit together.
  mutating func complainAboutItself(_ advice: String) {
    complain("the keys of \(name) do not fit together", line: line, advice)
  }

  /// Takes a member; one that is missing is reported if it is required.
  mutating func take(_ key: String, isRequired: Bool = true) -> JSONNode? {
    order.removeAll { $0 == key }
    if let member = members[key] { return member.node }
    if isRequired { complain("\(name) has no key '\(key)'", line: line, "add it") }
    return nil
  }

  mutating func text(_ key: String, isRequired: Bool = true) -> String? {
    guard let node = take(key, isRequired: isRequired) else { return nil }
    return text(node, key)
  }

  mutating func texts(_ key: String, isRequired: Bool = true) -> [String]? {
    guard let node = take(key, isRequired: isRequired) else { return nil }
    guard case .array(let elements) = node.value else {
      complain(
        "\(name).\(key) is \(node.kind), and should be an array of texts",
        line: node.line,
        "write it in brackets"
      )
      return nil
    }
    return elements.compactMap { text($0, key) }
  }

  mutating func boolean(_ key: String) -> Bool? {
    guard let node = take(key, isRequired: false) else { return nil }
    if case .boolean(let value) = node.value { return value }
    complain("\(name).\(key) is \(node.kind), and should be true or false", line: node.line, "correct it")
    return nil
  }

  /// Takes all members whose keys are free, as name and value.
  mutating func takeAll() -> [JSONNode.Member] {
    defer { order = [] }
    return order.compactMap { members[$0] }
  }

  private mutating func text(_ node: JSONNode, _ key: String) -> String? {
    if case .string(let text) = node.value { return text }
    complain("\(name).\(key) is \(node.kind), and should be a text", line: node.line, "write it in quotation marks")
    return nil
  }

  /// Reports the members that nobody took.
  mutating func finish(known: [String]) {
    for key in order {
      let nearest = NearestName.of(key, among: known).map { "did you mean '\($0)'?" }
      let advice = nearest ?? "remove it; the keys are \(known.joined(separator: ", "))"
      complain("\(name) has the unknown key '\(key)'", line: members[key]?.line ?? line, advice)
    }
  }
}
