/// Makes a protocol file of JSON, and collects what is wrong with it.
struct ProtocolReader {
  let path: String
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String) {
    self.path = path
  }

  mutating func read(_ root: JSONNode) -> ProtocolFile {
    var object = JSONObjectReader(root, name: "the file", path: path)
    let file = ProtocolFile(
      envelope: object.text("envelope") ?? "",
      roles: table(object.take("roles"), "roles") { Self.role(&$0) },
      messages: table(object.take("messages"), "messages") { Self.message(&$0) },
      references: texts(object.take("references", isRequired: false), "references"),
      names: texts(object.take("names", isRequired: false), "names"),
      leniencies: table(object.take("leniencies", isRequired: false), "leniencies") { Self.leniency(&$0) }
    )
    object.finish(known: ["envelope", "roles", "messages", "references", "names", "leniencies"])
    diagnostics += object.diagnostics
    return file
  }

  /// Reads an object whose keys are free and whose values are objects of one kind.
  private mutating func table<Value>(
    _ node: JSONNode?,
    _ name: String,
    _ read: (inout JSONObjectReader) -> Value
  ) -> [String: Value] {
    guard let node else { return [:] }
    var object = JSONObjectReader(node, name: name, path: path)
    var result: [String: Value] = [:]
    for member in object.takeAll() {
      var inner = JSONObjectReader(member.node, name: "\(name).\(member.key)", path: path)
      result[member.key] = read(&inner)
      diagnostics += inner.diagnostics
    }
    diagnostics += object.diagnostics
    return result
  }

  /// Reads an object whose keys are free and whose values are texts.
  private mutating func texts(_ node: JSONNode?, _ name: String) -> [String: String] {
    guard let node else { return [:] }
    var object = JSONObjectReader(node, name: name, path: path)
    var result: [String: String] = [:]
    for member in object.takeAll() { result[member.key] = object.text(member.key) }
    diagnostics += object.diagnostics
    return result
  }

  private static func role(_ object: inout JSONObjectReader) -> ProtocolFile.Role {
    let role = ProtocolFile.Role(
      title: object.text("title") ?? "",
      documentation: object.text("documentation") ?? ""
    )
    object.finish(known: ["title", "documentation"])
    return role
  }

  private static func message(_ object: inout JSONObjectReader) -> ProtocolFile.Message {
    let message = ProtocolFile.Message(
      from: object.texts("from") ?? [],
      to: object.texts("to") ?? [],
      response: object.text("response") ?? "",
      meaning: object.text("meaning") ?? "",
      expects: object.text("expects") ?? "",
      responseMeaning: object.text("responseMeaning") ?? "",
      answeredByDefault: object.boolean("answeredByDefault")
    )
    object.finish(
      known: ["from", "to", "response", "meaning", "expects", "responseMeaning", "answeredByDefault"]
    )
    return message
  }

  private static func leniency(_ object: inout JSONObjectReader) -> ProtocolFile.Leniency {
    let leniency = ProtocolFile.Leniency(
      documentation: object.text("documentation") ?? "",
      element: object.text("element", isRequired: false),
      ignoredAttributes: object.texts("ignoredAttributes", isRequired: false),
      type: object.text("type", isRequired: false),
      pattern: object.text("pattern", isRequired: false)
    )
    object.finish(known: ["documentation", "element", "ignoredAttributes", "type", "pattern"])
    let isOfElement = leniency.element != nil && leniency.ignoredAttributes != nil
    let isOfType = leniency.type != nil && leniency.pattern != nil
    let count = [leniency.element, leniency.type, leniency.pattern].count { $0 != nil }
    let isWhole = isOfElement && count == 1 || isOfType && count == 2 && leniency.ignoredAttributes == nil
    if !isWhole { object.complainAboutItself("name an element and its ignoredAttributes, or a type and a pattern") }
    return leniency
  }
}
