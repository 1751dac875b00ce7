extension SourceLocation: Encodable {
  /// As one text, `file:line`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(file):\(line)")
  }
}

extension SimpleTypeReference: Encodable {
  /// As one text; types of XML Schema have the prefix `xs:`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(written)
  }

  /// The type as a schema would name it.
  var written: String {
    switch self {
    case .builtIn(let type): "xs:\(type.rawValue)"
    case .named(let name): name
    }
  }
}

extension TypeReference: Encodable {
  /// As an object with the one key `simple` or `complex`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .simple(let reference): try container.encode(reference, forKey: .simple)
    case .complex(let name): try container.encode(name, forKey: .complex)
    }
  }

  private enum Key: CodingKey {
    case simple, complex
  }

  /// The type as a schema would name it.
  var written: String {
    switch self {
    case .simple(let reference): reference.written
    case .complex(let name): name
    }
  }
}

extension SimpleType.Variety: Encodable {
  /// As an object with the one key `restriction`, `list` or `union`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .restriction(let base): try container.encode(base, forKey: .restriction)
    case .list(let item): try container.encode(item, forKey: .list)
    case .union(let members): try container.encode(members, forKey: .union)
    }
  }

  private enum Key: CodingKey {
    case restriction, list, union
  }
}

extension ContentModel: Encodable {
  /// As an object with the key of the content's kind, and `optional` where a choice or all may be left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .empty: try container.encode(true, forKey: .empty)
    case .sequence(let elements): try container.encode(elements, forKey: .sequence)
    case .all(let elements, let isOptional):
      try container.encode(elements, forKey: .all)
      if isOptional { try container.encode(true, forKey: .optional) }
    case .choice(let elements, let isOptional):
      try container.encode(elements, forKey: .choice)
      if isOptional { try container.encode(true, forKey: .optional) }
    case .text(let type): try container.encode(type, forKey: .text)
    }
  }

  private enum Key: CodingKey {
    case empty, sequence, all, choice, text, optional
  }
}
