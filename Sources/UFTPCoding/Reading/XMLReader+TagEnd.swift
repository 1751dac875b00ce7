extension XMLReader {
  /// Passes `>` or `/>` and checks what only the whole tag shows: presence, prefixes, depth.
  mutating func finishTag(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    if input.byte(position) == UInt8(ascii: "/") {
      element.isEmptyTag = true
      position += 1
    }
    guard input.byte(position) == UInt8(ascii: ">") else {
      throw malformed("A tag is not closed", at: position, expected: "\">\"", in: input)
    }
    position += 1
    if !prefixed.isEmpty { try resolvePrefixedAttributes(of: element, shape, in: input) }
    if namespaces.count > element.outerNamespaces { try checkDefaultNamespace(of: element, in: input) }
    guard depth <= options.limits.depth else { throw tooDeep(in: input) }
    let masks = shape.masks(inVersion: context.version)
    if element.seen & ~masks.known | masks.required & ~element.seen != 0 {
      try reportPresence(of: element, shape, masks, in: input)
    }
  }

  func tooDeep(in input: Span<UInt8>) -> XMLDecodingError {
    fatal(
      .limitExceeded,
      "Elements are nested more than \(options.limits.depth) deep",
      at: nameStart,
      expected: "fewer; raise XMLLimits.depth if it is to be read",
      in: input
    )
  }

  /// Names the attributes that are missing, and those that this version of the schema does not have.
  private mutating func reportPresence(
    of element: XMLElementState,
    _ shape: XMLElementShape,
    _ masks: XMLPresenceMasks,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) {
    for (place, attribute) in shape.attributes.enumerated() {
      let bit: UInt64 = 1 &<< UInt64(place)
      let name = attribute.name.description
      if masks.required & ~element.seen & bit != 0 {
        try report(
          .init(
            reason: .missingAttribute,
            message: "The attribute \(name) is missing",
            offset: element.nameStart,
            attribute: name
          ),
          in: input
        )
      } else if element.seen & ~masks.known & bit != 0 {
        try report(
          .init(
            reason: .unknownAttribute,
            message: "The attribute \(name) is not part of this version of the schema",
            offset: element.nameStart,
            attribute: name
          ),
          in: input
        )
      }
    }
  }
}
