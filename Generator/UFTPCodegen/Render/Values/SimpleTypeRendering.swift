extension Renderer {
  func file(for type: PlannedSimpleType) -> SwiftFile {
    SwiftFile(path: "Values/\(type.name).swift", source: source(type.origin), declarations: declarations(of: type))
  }

  private func declarations(of type: PlannedSimpleType) -> [Declaration] {
    let note = Notes(versions: plan.versions).type(type.origin)
    let documentation = documentation(type.origin.documentation, note: note)
    switch type.form {
    case .text(let base, let whiteSpace, let facets):
      return textType(type, documentation, base, whiteSpace, facets)
    case .enumeration(let cases, let whiteSpace):
      return [enumeration(type.name, documentation, cases, whiteSpace)]
    case .restriction(let base, let facets):
      return [restriction(type.name, documentation, of: base.codec, facets, value: base)]
    case .list(let item):
      return [restriction(type.name, documentation, of: "XSDListOf<\(item.codec)>", PlannedFacets(byVersion: []))]
    case .union(let members):
      return UnionRenderer(name: type.name, members: members).declarations(documentation)
    }
  }

  private func restriction(
    _ name: String,
    _ documentation: Documentation,
    of base: String,
    _ facets: PlannedFacets,
    value: PlannedValue? = nil
  ) -> Declaration {
    let alias = Declaration("public typealias Base = \(base)", Documentation("The type that is narrowed."))
    let facetRenderer = value.map { FacetRenderer(facets, .value($0)) }
    let body = [alias] + (facetRenderer.map { $0.constants() + $0.check() } ?? [])
    return Declaration("public nonisolated enum \(name): XSDRestriction", documentation, body: .members(body))
  }

  /// The white space of a type, where it is not what its protocol says.
  func whiteSpace(_ whiteSpace: WhiteSpaceFacet) -> [Declaration] {
    guard whiteSpace != .preserve else { return [] }
    return [
      Declaration(
        "public static var whiteSpace: XSDWhiteSpace",
        Documentation("What happens to white space before a value is read."),
        body: .short(".\(whiteSpace.rawValue)")
      )
    ]
  }
}
