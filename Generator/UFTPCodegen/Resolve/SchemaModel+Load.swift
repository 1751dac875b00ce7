extension SchemaModel {
  /// Reads and resolves the schema set of a folder.
  ///
  /// - Parameter folder: The path; its last component is the version, such as `Schemas/3.1.0`.
  /// - Returns: What the schemas say.
  /// - Throws: All that was found wrong, sorted by file and line.
  public static func load(folder: String) throws(Diagnostics) -> SchemaModel {
    try SchemaSet.read(folder: folder).resolved()
  }
}

extension SchemaSet {
  /// Binds every reference and flattens every extension: the second stage.
  ///
  /// Its passes, in order: is every construct supported; is every component declared once; what are the types; and do
  /// values and uses keep what the types say. Each pass needs what those before it have made sure of.
  ///
  /// - Returns: What the schemas say.
  /// - Throws: All that one pass found wrong, sorted by file and line.
  public func resolved() throws(Diagnostics) -> SchemaModel {
    var grammar = GrammarCheck()
    for file in files { grammar.check(file) }
    try Self.stop(grammar.diagnostics)

    let components = Components(files)
    var resolver = Resolver(components: components)
    let model = resolver.model(version: version)
    try Self.stop(components.diagnostics + resolver.diagnostics)

    var checks = ModelChecks(model: model, declared: resolver.declared)
    try Self.stop(checks.run())
    return model
  }

  private static func stop(_ diagnostics: [Diagnostic]) throws(Diagnostics) {
    guard diagnostics.isEmpty else { throw Diagnostics(sorting: diagnostics) }
  }
}
