extension ModelChecks {
  /// An element of an abstract type has no document without xsi:type, which is not supported.
  mutating func checkAbstractTypes() {
    let abstract = model.complexTypes.filter(\.isAbstract).reduce(into: [:]) { $0[$1.name] = $1.location }
    guard !abstract.isEmpty else { return }
    for element in model.rootElements {
      checkAbstract(element.name, element.type, element.location, abstract)
    }
    for element in model.complexTypes.flatMap(\.content.elements) {
      checkAbstract(element.name, element.type, element.location, abstract)
    }
  }

  private mutating func checkAbstract(
    _ name: String,
    _ type: TypeReference,
    _ location: SourceLocation,
    _ abstract: [String: SourceLocation]
  ) {
    guard case .complex(let type) = type, let declaration = abstract[type] else { return }
    report(
      "the element '\(name)' has the abstract type '\(type)', so it would need xsi:type, which is not supported",
      at: location,
      advice: "name a type that is not abstract, or offer an xs:choice of elements",
      related: declaration
    )
  }
}

extension ContentModel {
  /// The elements, whichever way they are combined.
  var elements: [ElementUse] {
    switch self {
    case .empty, .text: []
    case .sequence(let elements), .all(let elements, _), .choice(let elements, _): elements
    }
  }
}
