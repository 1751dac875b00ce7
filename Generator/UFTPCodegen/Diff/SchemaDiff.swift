/// What changed between two schema sets, message by message.
public struct SchemaDiff: Sendable, Equatable {
  /// The version that is compared from.
  public var oldVersion: String
  /// The version that is compared to.
  public var newVersion: String
  /// The changes, by message and then in the order of the schema.
  public var changes: [SchemaChange]

  /// Compares two models. Documentation and the names of types make no difference: documents do not show them.
  public init(from old: SchemaModel, to new: SchemaModel) {
    oldVersion = old.version
    newVersion = new.version
    changes = []
    let oldRoots = Dictionary(old.rootElements.map { ($0.name, $0) }) { first, _ in first }
    let newRoots = Dictionary(new.rootElements.map { ($0.name, $0) }) { first, _ in first }
    let context = DiffContext(old: DiffSide(old), new: DiffSide(new))
    for name in Set(oldRoots.keys).union(newRoots.keys).sorted() {
      var comparison = MessageComparison(message: name, context: context)
      comparison.compare(oldRoots[name], newRoots[name])
      changes += comparison.changes
    }
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changes.isEmpty }

  /// What follows from all changes together.
  public var impact: SchemaChange.Impact {
    changes.reduce(into: []) { $0.formUnion($1.impact) }
  }
}

/// One of the two models, with its types at hand.
struct DiffSide: Sendable {
  let complexTypes: [String: ComplexType]
  let simpleTypes: SimpleTypeTable

  init(_ model: SchemaModel) {
    complexTypes = Dictionary(model.complexTypes.map { ($0.name, $0) }) { first, _ in first }
    simpleTypes = SimpleTypeTable(model.simpleTypes)
  }
}

/// The two models.
struct DiffContext: Sendable {
  let old: DiffSide
  let new: DiffSide
}
