/// Checks what can be judged only when all types are known. The order of the checks stands here.
struct ModelChecks {
  let model: SchemaModel
  let table: SimpleTypeTable
  let declared: DeclaredValues
  var values: ValueCheck
  var diagnostics: [Diagnostic] = []

  init(model: SchemaModel, declared: DeclaredValues) {
    self.model = model
    self.declared = declared
    table = SimpleTypeTable(model.simpleTypes)
    values = ValueCheck(table: table)
  }

  mutating func run() -> [Diagnostic] {
    for type in model.simpleTypes { checkPatterns(type) }
    for type in model.simpleTypes { check(type) }
    checkAbstractTypes()
    checkDefaults()
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
