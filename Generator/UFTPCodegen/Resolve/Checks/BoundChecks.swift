/// The least and greatest value.
extension ModelChecks {
  mutating func checkBounds(_ type: SimpleType, _ base: SimpleTypeReference) {
    guard case .atomic(let builtIn) = table.kind(of: base) else { return }
    let facets = type.facets
    if facets.minInclusive != nil && facets.minExclusive != nil {
      refuse(type, "xs:minInclusive stands beside xs:minExclusive", "keep one of them")
    }
    if facets.maxInclusive != nil && facets.maxExclusive != nil {
      refuse(type, "xs:maxInclusive stands beside xs:maxExclusive", "keep one of them")
    }
    for facet in facets.written where facet.name.hasSuffix("clusive") {
      guard let expected = values.expectation(for: facet.value, of: builtIn) else { continue }
      refuse(type, "xs:\(facet.name) has the value '\(facet.value)'", "give \(expected)")
    }
    if builtIn.family == .decimal { checkOrder(type, base, builtIn) }
  }

  private mutating func checkOrder(_ type: SimpleType, _ base: SimpleTypeReference, _ builtIn: BuiltInType) {
    let own = Range(type.facets)
    let steps = table.steps(of: base)
    let inherited = steps.reduce(Range(builtIn)) { $0.narrowed(by: Range($1.facets)) }
    if let least = own.least, let other = inherited.least, least.isLower(than: other, isLeast: true) {
      refuse(type, "the least value \(least.text) is below that of its base, \(other.text)", "raise it")
    }
    if let greatest = own.greatest, let other = inherited.greatest, other.isLower(than: greatest, isLeast: false) {
      refuse(type, "the greatest value \(greatest.text) is above that of its base, \(other.text)", "lower it")
    }
    let range = inherited.narrowed(by: own)
    guard own.least != nil || own.greatest != nil, let least = range.least, let greatest = range.greatest else {
      return
    }
    let isEmpty = greatest.value < least.value || (greatest.value == least.value && !(least.isIn && greatest.isIn))
    guard isEmpty else { return }
    refuse(type, "no value lies between \(least.text) and \(greatest.text)", "correct the bounds")
  }

  /// An end of a range of numbers.
  private struct End {
    var value: DecimalText
    var isIn: Bool
    var text: String

    init?(_ inclusive: String?, _ exclusive: String?) {
      guard let text = inclusive ?? exclusive, let value = DecimalText(text) else { return nil }
      self.value = value
      self.text = text
      isIn = inclusive != nil
    }

    /// Whether a range with this end reaches lower (as its least), or the other higher (as its greatest).
    func isLower(than other: End, isLeast: Bool) -> Bool {
      guard value == other.value else { return value < other.value }
      return isLeast ? isIn && !other.isIn : !isIn && other.isIn
    }
  }

  private struct Range {
    var least: End?
    var greatest: End?

    init(_ facets: Facets) {
      least = End(facets.minInclusive, facets.minExclusive)
      greatest = End(facets.maxInclusive, facets.maxExclusive)
    }

    init(_ type: BuiltInType) {
      least = End(type.bounds.least, nil)
      greatest = End(type.bounds.greatest, nil)
    }

    func narrowed(by other: Range) -> Range {
      var result = self
      if let end = other.least, result.least.map({ $0.isLower(than: end, isLeast: true) }) ?? true {
        result.least = end
      }
      if let end = other.greatest, result.greatest.map({ end.isLower(than: $0, isLeast: false) }) ?? true {
        result.greatest = end
      }
      return result
    }
  }
}
