extension SchemaDiff {
  /// The changes as text: a paragraph for each message, then what follows for peers.
  public var text: String {
    guard !isEmpty else { return "\(oldVersion) -> \(newVersion): no difference\n" }
    var lines = ["\(oldVersion) -> \(newVersion)", ""]
    var message: String?
    for change in changes {
      if change.message != message {
        if message != nil { lines.append("") }
        message = change.message
        lines.append(change.message)
      }
      lines.append("  \(line(change))")
    }
    return (lines + [""] + conclusions).joined(separator: "\n") + "\n"
  }

  private func line(_ change: SchemaChange) -> String {
    let sign = change.old == nil ? "+" : change.new == nil ? "-" : "~"
    let subject = [change.place, change.property].filter { !$0.isEmpty }.joined(separator: " ")
    let value = [change.old, change.new].compactMap { $0 }.joined(separator: " -> ")
    return "\(sign) \(subject.isEmpty ? "message" : subject): \(value)\(consequence(change.impact))"
  }

  private func consequence(_ impact: SchemaChange.Impact) -> String {
    var parts: [String] = []
    if impact.contains(.refusesOld) { parts.append("may break documents of \(oldVersion)") }
    if impact.contains(.refusedByOld) { parts.append("a \(oldVersion) peer may refuse it") }
    if impact.contains(.meaning) { parts.append("absence may mean something else") }
    return parts.isEmpty ? "" : " [\(parts.joined(separator: "; "))]"
  }

  private var conclusions: [String] {
    [
      impact.contains(.refusesOld)
        ? "Some documents of \(oldVersion) may be invalid in \(newVersion)."
        : "Every document of \(oldVersion) is valid in \(newVersion).",
      impact.contains(.refusedByOld)
        ? "A \(oldVersion) peer may refuse documents of \(newVersion)."
        : "Every document of \(newVersion) is valid in \(oldVersion).",
    ]
  }
}

extension SchemaChange {
  /// What of the place changed; empty where the place itself came or went.
  fileprivate var property: String {
    switch kind {
    case .message, .attribute, .element: ""
    case .use: "use"
    case .occurrence: "occurrence"
    case .order: "order"
    case .content: "content"
    case .type: "type"
    case .defaultValue: "default"
    case .fixedValue: "fixed value"
    case .enumeration: "enumeration"
    case .facet(let name): name
    }
  }
}
