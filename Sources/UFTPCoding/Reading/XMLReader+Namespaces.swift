extension XMLReader {
  /// Passes an attribute that the shape does not have: a declaration, one with a prefix, or one too many.
  mutating func passOtherAttribute(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    element.hasOthers = true
    attributeStart = position
    attributeEnd = try passName(in: input)
    let name = attributeStart..<attributeEnd
    let colon = try colon(in: name, of: input)
    try passValue(of: &element, in: input)
    if input.starts("xmlns", at: name.lowerBound), colon.map({ $0 == name.lowerBound + 5 }) ?? (name.count == 5) {
      try declare(colon.map { $0 + 1..<name.upperBound } ?? name.upperBound..<name.upperBound, of: element, in: input)
    } else if let colon {
      try putOff(name, colon: colon, in: input)
    } else {
      try passUnknownAttribute(name, shape, in: input)
    }
  }

  private mutating func passUnknownAttribute(
    _ name: Range<Int>,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    for other in unknown where input.rangesEqual(other, name) { throw duplicateAttribute(in: input) }
    unknown.append(name)
    let isIgnored = shape.ignored.contains {
      options.leniencies.isSuperset(of: $0.leniency) && $0.name.fills(name.lowerBound, name.upperBound, in: input)
    }
    if isIgnored { return }
    let text = input.text(name)
    try report(
      .init(
        reason: .unknownAttribute,
        message: "The attribute \(text) is not part of the schema here",
        offset: name.lowerBound,
        attribute: text,
        expected: shape.attributes.isEmpty
          ? "no attribute" : "one of " + shape.attributes.map(\.name.description).joined(separator: ", ")
      ),
      in: input
    )
  }

  /// Takes `xmlns="…"` or `xmlns:prefix="…"`.
  private mutating func declare(
    _ prefix: Range<Int>,
    of element: XMLElementState,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    for binding in namespaces[element.outerNamespaces...] where input.rangesEqual(binding.prefix, prefix) {
      throw duplicateAttribute(in: input)
    }
    let name = input.text(prefix)
    let uri = String(decoding: try normalisedValue(in: input), as: UTF8.self)
    let isXML = uri == XMLNamespaceBinding.xmlName
    let isAllowed =
      name == "xml"
      ? isXML : name != "xmlns" && !isXML && uri != XMLNamespaceBinding.xmlnsName && (name.isEmpty || !uri.isEmpty)
    guard isAllowed else {
      throw fatal(
        .namespace,
        "The prefix \"\(name)\" may not be bound to \"\(uri)\"",
        at: attributeStart,
        expected: name.isEmpty || !uri.isEmpty ? "another name" : "a name that is not empty",
        in: input
      )
    }
    let target: XMLNamespaceBinding.Target =
      uri.isEmpty ? .none : uri == XMLNamespaceBinding.instanceName ? .instance : isXML ? .xml : .other
    namespaces.append(XMLNamespaceBinding(prefix: prefix, target: target))
  }

  private mutating func putOff(_ name: Range<Int>, colon: Int, in input: Span<UInt8>) throws(XMLDecodingError) {
    for other in prefixed where input.rangesEqual(other.name, name) { throw duplicateAttribute(in: input) }
    prefixed.append(XMLPrefixedAttribute(name: name, colon: colon, value: try normalisedValue(in: input)))
  }

  /// What a prefix is bound to, the innermost declaration first; nil if it is not.
  func target(ofPrefix prefix: Range<Int>, in input: Span<UInt8>) -> XMLNamespaceBinding.Target? {
    if prefix.count == 3, input.starts("xml", at: prefix.lowerBound) { return .xml }
    return namespaces.last { input.rangesEqual($0.prefix, prefix) }?.target
  }

  /// UFTP has no namespace, so an element that declares another default one is in the wrong place.
  mutating func checkDefaultNamespace(of element: XMLElementState, in input: Span<UInt8>) throws(XMLDecodingError) {
    for binding in namespaces[element.outerNamespaces...] where binding.prefix.isEmpty && binding.target != .none {
      try report(
        .init(
          reason: .namespace,
          message: "The element \(input.text(element.nameStart..<element.nameEnd)) is put into a namespace",
          offset: element.nameStart,
          expected: "no namespace, as the schema has none; remove xmlns"
        ),
        in: input
      )
    }
  }
}
