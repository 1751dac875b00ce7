/// The Swift names of all that the schema names.
struct NamePlan {
  /// By component of the schema.
  var types: [String: String] = [:]
  /// By complex type, by attribute, or one of ``Part``: the property.
  var members: [String: [String: String]] = [:]
  /// By complex type, by element: the property.
  var elements: [String: [String: String]] = [:]
  /// By enumeration or union, by value or member type: the case.
  var cases: [String: [String: String]] = [:]
  /// By root element: its case in the catalogue.
  var messages: [String: String] = [:]

  /// Properties that no attribute or element gives its name to, as overrides name them.
  enum Part {
    static let text = "#text"
    static let choice = "#choice"
  }
}

/// Names and where they were given, so that a second one of the same name is told with both places.
struct NameScope {
  private var taken: [String: (what: String, location: SourceLocation?)] = [:]
  /// What the names belong to, for messages.
  private let scope: String

  init(_ scope: String, reserved: Set<String> = []) {
    self.scope = scope
    for name in reserved { taken[name] = ("generated code", nil) }
  }

  /// Takes a name, or says what already has it.
  ///
  /// - Parameter override: What to write under "names" for another name.
  mutating func take(
    _ name: String,
    for what: String,
    at location: SourceLocation,
    override: String
  ) -> Diagnostic? {
    guard SwiftNames.isIdentifier(name) else {
      return Diagnostic(
        .error,
        "\(what) has no name that Swift could use",
        at: location,
        advice: "name it in protocol.json: \"names\": { \"\(override)\": \"…\" }"
      )
    }
    guard let other = taken[name] else {
      taken[name] = (what, location)
      return nil
    }
    return Diagnostic(
      .error,
      "\(what) would be called '\(name)'\(scope), as is \(other.what)",
      at: location,
      advice: "name one of them in protocol.json: \"names\": { \"\(override)\": \"…\" }",
      related: other.location
    )
  }
}
