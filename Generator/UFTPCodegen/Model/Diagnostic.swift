/// Something that the user has to know about an input file. Diagnostics are values: stages collect them.
public struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    case error, warning, note
  }

  /// How bad it is.
  public var severity: Severity
  /// What is wrong, and where it helps, what was expected.
  public var message: String
  /// What to do about it.
  public var advice: String?
  /// Where it is.
  public var location: SourceLocation?
  /// A second place, such as the other of two declarations that collide.
  public var related: SourceLocation?

  /// Creates a diagnostic.
  public init(
    _ severity: Severity = .error,
    _ message: String,
    at location: SourceLocation? = nil,
    advice: String? = nil,
    related: SourceLocation? = nil
  ) {
    self.severity = severity
    self.message = message
    self.location = location
    self.advice = advice
    self.related = related
  }

  /// `file:line: error: what is wrong; what to do (see also file:line)`
  public var description: String {
    var text = location.map { "\($0.file):\($0.line): " } ?? ""
    text += "\(severity.rawValue): \(message)"
    if let advice { text += "; \(advice)" }
    if let related { text += " (see also \(related.file):\(related.line))" }
    return text
  }
}

/// One or more diagnostics that stopped a stage.
public struct Diagnostics: Error, Sendable, Equatable, CustomStringConvertible {
  /// The diagnostics in the order in which they are printed.
  public var all: [Diagnostic]

  /// Creates a list of diagnostics.
  public init(_ all: [Diagnostic]) {
    self.all = all
  }

  /// One line for each.
  public var description: String {
    all.map(\.description).joined(separator: "\n")
  }
}
