extension Diagnostic {
  /// An error, which most diagnostics are.
  init(
    _ message: String,
    at location: SourceLocation? = nil,
    advice: String? = nil,
    related: SourceLocation? = nil
  ) {
    self.init(.error, message, at: location, advice: advice, related: related)
  }
}
