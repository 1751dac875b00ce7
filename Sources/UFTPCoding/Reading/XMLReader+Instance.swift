extension XMLReader {
  /// Looks at the attributes with a prefix, now that the tag's declarations are known. Only those of XML Schema's
  /// instance namespace may stand in a document without namespace.
  mutating func resolvePrefixedAttributes(
    of element: XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    let attributes = prefixed
    prefixed.removeAll(keepingCapacity: true)
    var seen: Set<String> = []
    for attribute in attributes {
      let local = input.text(attribute.colon + 1..<attribute.name.upperBound)
      let prefixRange = attribute.name.lowerBound..<attribute.colon
      switch target(ofPrefix: prefixRange, in: input) {
      case nil:
        let prefix = input.text(prefixRange)
        throw fatal(
          .namespace,
          "The prefix \"\(prefix)\" is not declared",
          at: attribute.name.lowerBound,
          expected: "a declaration xmlns:\(prefix)=\"…\", or no prefix",
          in: input
        )
      case .instance:
        guard seen.insert(local).inserted else {
          throw malformed("The attribute \(local) stands twice", at: attribute.name.lowerBound, in: input)
        }
        try checkInstance(local, attribute, shape, in: input)
      default: try reportPrefixed(attribute, in: input)
      }
    }
  }

  private mutating func checkInstance(
    _ local: String,
    _ attribute: XMLPrefixedAttribute,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    switch local {
    case "schemaLocation", "noNamespaceSchemaLocation": return
    case "type":
      let name = String(decoding: attribute.value, as: UTF8.self).split { $0.isXMLSpace }.joined(separator: " ")
      let isInNoNamespace = target(ofPrefix: 0..<0, in: input).map { $0 == .none } ?? true
      if isInNoNamespace, name == shape.type { return }
      try report(
        .init(
          reason: .invalidValue,
          message: "xsi:type names another type",
          offset: attribute.name.lowerBound,
          attribute: "xsi:type",
          found: name,
          expected: shape.type ?? "no xsi:type, as the type has no name"
        ),
        in: input
      )
    default: try reportPrefixed(attribute, in: input)
    }
  }

  private mutating func reportPrefixed(
    _ attribute: XMLPrefixedAttribute,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    let name = input.text(attribute.name)
    try report(
      .init(
        reason: .unknownAttribute,
        message: "The attribute \(name) is not part of the schema here",
        offset: attribute.name.lowerBound,
        attribute: name
      ),
      in: input
    )
  }
}

extension Character {
  var isXMLSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\r\n" }
}
