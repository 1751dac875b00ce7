extension SchemaMerger {
  mutating func simpleType(_ type: ByVersion<SimpleType>) -> MergedSimpleType? {
    guard let newest = type.newest else { return nil }
    requireSame("what simple type '\(newest.name)' is made from", type, \.variety, at: \.location)
    requireSame(
      "whether simple type '\(newest.name)' is an enumeration",
      type,
      \.facets.enumeration.isEmpty,
      at: \.location
    )
    requireSame("the white space of simple type '\(newest.name)'", type, \.facets.whiteSpace, at: \.location)
    return MergedSimpleType(
      newest: newest,
      presence: type.presence,
      facets: type.filled.map(\.facets),
      enumeration: enumeration(of: type)
    )
  }

  private func enumeration(of type: ByVersion<SimpleType>) -> [MergedEnumerationValue] {
    let lists = type.filled.map(\.facets.enumeration)
    let order = OrderedUnion.inAnyOrder(lists.map { $0.map(\.value) })
    return order.compactMap { value in
      let entry = ByVersion(lists.map { list in list.first { $0.value == value } })
      return entry.newest.map { MergedEnumerationValue(newest: $0, presence: entry.presence) }
    }
  }
}
