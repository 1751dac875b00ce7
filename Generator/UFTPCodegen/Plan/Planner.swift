/// Decides everything about the code of a protocol before a line of it is written.
struct Planner {
  /// Makes a machine of a pattern's source.
  typealias PatternCompilation = @Sendable (String) throws -> CompiledPattern

  let schema: MergedSchema
  let source: ProtocolSource
  let names: NamePlan
  let values: ValueTable
  let compilePattern: PatternCompilation
  var diagnostics: [Diagnostic]
  /// The abstract type that all payload messages extend, or nil if there is none.
  private(set) var payloadBase: MergedComplexType?

  /// Plans the code for the schemas of one or more versions.
  ///
  /// - Throws: All that keeps the versions from being one, or the schemas from having names and roles.
  static func plan(
    _ models: [SchemaModel],
    _ source: ProtocolSource,
    compilePattern: @escaping PatternCompilation = { try CompiledPattern.compile($0) }
  ) throws(Diagnostics) -> CodePlan {
    var merger = SchemaMerger(models)
    let schema = merger.merge()
    var naming = NamePlanner(schema, source)
    naming.name()
    var planner = Planner(
      schema: schema,
      source: source,
      names: naming.plan,
      values: ValueTable(schema, naming.plan),
      compilePattern: compilePattern,
      diagnostics: merger.diagnostics + naming.diagnostics
    )
    planner.payloadBase = planner.commonBase()
    planner.checkProtocol()
    let plan = planner.plan()
    guard planner.diagnostics.isEmpty, let plan else { throw Diagnostics(planner.diagnostics) }
    return plan
  }

  private mutating func plan() -> CodePlan? {
    let simpleTypes = schema.simpleTypes.map { simpleType($0) }
    let recursion = RecursionFinder(schema)
    let concrete = schema.complexTypes.filter { !$0.newest.isAbstract }
    let structs = concrete.map { structure($0, recursion) }
    let protocols = schema.complexTypes.filter(\.newest.isAbstract).map { abstraction($0) }
    guard diagnostics.isEmpty, let exchange = exchange(structs) else { return nil }
    return CodePlan(
      versions: schema.versions,
      structs: structs,
      protocols: protocols,
      simpleTypes: simpleTypes.map { marked($0, identifier: exchange.payload.identifierType) },
      exchange: exchange,
      roles: roles(),
      leniencies: leniencies()
    )
  }

  /// The origin of a component, by its file's name alone: folders differ from machine to machine.
  func origin(
    of name: String,
    isAnonymous: Bool,
    at location: SourceLocation,
    documentation: String?,
    presence: Presence
  ) -> Origin {
    Origin(
      file: location.file.split(separator: "/").last.map(String.init) ?? location.file,
      component: isAnonymous ? nil : name,
      documentation: documentation,
      presence: presence
    )
  }

  private func marked(_ type: PlannedSimpleType, identifier: String) -> PlannedSimpleType {
    var type = type
    if case .text = type.form { type.isRandom = type.name == identifier }
    return type
  }
}
