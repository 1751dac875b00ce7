extension Renderer {
  /// A struct around a text.
  func textType(
    _ type: PlannedSimpleType,
    _ documentation: Documentation,
    _ base: PlannedValue?,
    _ whiteSpace: WhiteSpaceFacet,
    _ facets: PlannedFacets
  ) -> [Declaration] {
    let facetRenderer = FacetRenderer(facets, .text(base: base), leniency: type.leniency)
    let stored: [Declaration] = [
      Declaration(
        "public let stored: XSDStoredText<Self>",
        Documentation("The text, exactly as it was read or made.")
      ),
      Declaration(
        "public init",
        Documentation("Holds a text as it is; one that is wrong is refused when it is written."),
        parameters: ["stored: XSDStoredText<Self>"],
        body: .code([.line("self.stored = stored")])
      ),
      // These two are here, and not in the protocol's extension, so that they need no import of UFTPCoding.
      Declaration(
        "public init",
        Documentation("Holds a text as it is; one that is wrong is refused when it is written."),
        parameters: ["unchecked rawValue: String"],
        body: .code([.line("stored = XSDStoredText(rawValue)")])
      ),
      Declaration(
        "public var rawValue: String",
        Documentation("The text as a string."),
        body: .code([.line("stored.string")])
      ),
    ]
    let members =
      stored + self.whiteSpace(whiteSpace) + facetRenderer.plainBounds() + facetRenderer.patterns()
      + facetRenderer.check()
    let structure = Declaration(
      "public nonisolated struct \(type.name): XSDText",
      documentation,
      body: .members(members)
    )
    guard type.isRandom else { return [structure] }
    return [structure, Declaration("nonisolated extension \(type.name): XSDRandomUUID", body: .members([]))]
  }
}
