extension SchemaMerger {
  mutating func complexType(_ type: ByVersion<ComplexType>) -> MergedComplexType? {
    guard let newest = type.newest else { return nil }
    let name = "complex type '\(newest.name)'"
    requireSame("whether \(name) is abstract", type, \.isAbstract, at: \.location)
    requireSame("the base of \(name)", type, \.base, at: \.location)
    return MergedComplexType(
      newest: newest,
      presence: type.presence,
      attributes: attributes(of: type, named: name),
      content: content(of: type, named: name)
    )
  }

  private mutating func attributes(of type: ByVersion<ComplexType>, named name: String) -> [MergedAttribute] {
    let filled = type.filled
    let names = OrderedUnion.inAnyOrder(filled.map { $0.attributes.map(\.name) })
    return names.compactMap { attributeName in
      let attribute = ByVersion(filled.map { type in type.attributes.first { $0.name == attributeName } })
      return self.attribute(attribute, "attribute '\(attributeName)' of \(name)")
    }
  }

  private mutating func attribute(_ attribute: ByVersion<AttributeUse>, _ name: String) -> MergedAttribute? {
    guard let newest = attribute.newest else { return nil }
    requireSame("the type of \(name)", attribute, \.type, at: \.location)
    requireSame("the fixed value of \(name)", attribute, \.fixedValue, at: \.location)
    // A default that comes or goes is written down; one that changes would give a value two meanings.
    let withDefault = attribute.map { $0.defaultValue == nil ? nil : $0 }
    requireSame("the default value of \(name)", withDefault, \.defaultValue, at: \.location)
    return MergedAttribute(
      newest: newest,
      uses: attribute.entries.map { use in use.map { $0.isRequired ? .required : .optional } ?? .absent },
      defaults: attribute.entries.map { $0?.defaultValue }
    )
  }
}
