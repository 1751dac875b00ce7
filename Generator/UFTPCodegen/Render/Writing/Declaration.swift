/// A declaration of Swift, as far as generated code needs them.
struct Declaration: Sendable, Equatable {
  var documentation: Documentation?
  /// All before the parameters, or all before the body if there are none: `public init`.
  var head: String
  /// A function's parameters.
  var parameters: [String]?
  /// What stands between the parameters and the body: ` throws -> Int`.
  var tail: String = ""
  var body: Body = .none

  enum Body: Sendable, Equatable {
    case none
    /// An expression that stands in the line of its declaration.
    case short(String)
    case code([Code])
    indirect case members([Declaration])
    /// The rest of an expression that the head opens, and what closes it.
    case arguments([Code], String)
  }

  init(
    _ head: String,
    _ documentation: Documentation? = nil,
    parameters: [String]? = nil,
    tail: String = "",
    body: Body = .none
  ) {
    self.documentation = documentation
    self.head = head
    self.parameters = parameters
    self.tail = tail
    self.body = body
  }

  func write(to writer: inout CodeWriter) {
    documentation?.write(to: &writer)
    if body == .members([]) {
      Code.write(
        head + (parameters == nil ? "" : "("),
        parameters ?? [],
        (parameters == nil ? "" : ")") + tail + " {}",
        to: &writer
      )
      return
    }
    if case .arguments(let arguments, let closing) = body {
      Code.tree(head + tail, arguments, closing).write(to: &writer)
      return
    }
    let opening = body == .none ? tail : tail + " {"
    if case .short(let expression) = body {
      let line = "\(head)\(parameterText)\(tail) { \(expression) }"
      if line.count <= writer.room {
        writer.line(line)
        return
      }
    }
    if let parameters {
      Code.write(head + "(", parameters, ")" + opening, to: &writer)
    } else {
      writer.line(head + opening)
    }
    guard body != .none else { return }
    writer.indented { writeBody(to: &$0) }
    writer.line("}")
  }

  private var parameterText: String { parameters.map { "(\($0.joined(separator: ", ")))" } ?? "" }

  private func writeBody(to writer: inout CodeWriter) {
    switch body {
    case .none, .arguments: return
    case .short(let expression): writer.line(expression)
    case .code(let code): code.forEach { $0.write(to: &writer) }
    case .members(let members): Self.write(members, to: &writer)
    }
  }

  /// Writes declarations with a blank line beside each one that takes several lines.
  static func write(_ declarations: [Declaration], to writer: inout CodeWriter) {
    for (place, declaration) in declarations.enumerated() {
      if place > 0, declaration.isApart(from: declarations[place - 1]) { writer.line() }
      declaration.write(to: &writer)
    }
  }

  private func isApart(from other: Declaration) -> Bool {
    if isTall || other.isTall { return true }
    // Enumeration cases and stored properties stand apart from computed ones.
    return (body == .none) != (other.body == .none)
  }

  private var isTall: Bool {
    switch body {
    case .code, .members, .arguments: true
    case .short, .none: (documentation?.paragraphs.count ?? 0) > 1
    }
  }
}
