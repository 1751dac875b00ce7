/// Checks what can be judged only when all types are known. The order of the checks stands here.
struct ModelChecks {
  let model: SchemaModel
  let fixedFacets: [String: Set<String>]
  var diagnostics: [Diagnostic] = []

  init(model: SchemaModel, fixedFacets: [String: Set<String>]) {
    self.model = model
    self.fixedFacets = fixedFacets
  }

  mutating func run() -> [Diagnostic] {
    checkAbstractTypes()
    return diagnostics
  }

  mutating func report(
    _ message: String,
    at location: SourceLocation,
    advice: String,
    related: SourceLocation? = nil
  ) {
    diagnostics.append(Diagnostic(message, at: location, advice: advice, related: related))
  }
}
