extension ElementUse: Encodable {
  /// As an object; an upper bound that is none is written as `"unbounded"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(type, forKey: .type)
    try container.encode(minOccurs, forKey: .minOccurs)
    if let maxOccurs {
      try container.encode(maxOccurs, forKey: .maxOccurs)
    } else {
      try container.encode("unbounded", forKey: .maxOccurs)
    }
    try container.encodeIfPresent(defaultValue, forKey: .defaultValue)
    try container.encodeIfPresent(fixedValue, forKey: .fixedValue)
    try container.encodeIfPresent(documentation, forKey: .documentation)
    try container.encode(location, forKey: .location)
  }

  private enum Key: CodingKey {
    case name, type, minOccurs, maxOccurs, defaultValue, fixedValue, documentation, location
  }
}

extension Facets: Encodable {
  /// As an object of the facets that are set.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if !patterns.isEmpty { try container.encode(patterns, forKey: .patterns) }
    if !enumeration.isEmpty { try container.encode(enumeration, forKey: .enumeration) }
    try container.encodeIfPresent(whiteSpace, forKey: .whiteSpace)
    try container.encodeIfPresent(length, forKey: .length)
    try container.encodeIfPresent(minLength, forKey: .minLength)
    try container.encodeIfPresent(maxLength, forKey: .maxLength)
    try container.encodeIfPresent(minInclusive, forKey: .minInclusive)
    try container.encodeIfPresent(maxInclusive, forKey: .maxInclusive)
    try container.encodeIfPresent(minExclusive, forKey: .minExclusive)
    try container.encodeIfPresent(maxExclusive, forKey: .maxExclusive)
    try container.encodeIfPresent(totalDigits, forKey: .totalDigits)
    try container.encodeIfPresent(fractionDigits, forKey: .fractionDigits)
  }

  private enum Key: CodingKey {
    case patterns, enumeration, whiteSpace, length, minLength, maxLength, minInclusive, maxInclusive, minExclusive
    case maxExclusive, totalDigits, fractionDigits
  }
}
