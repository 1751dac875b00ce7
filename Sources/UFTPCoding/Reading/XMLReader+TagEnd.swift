extension XMLReader {
  /// Passes `>` or `/>` if the tag is in every way as the shape wants it.
  @inline(__always)
  mutating func passUsualEnd(
    of element: inout XMLElementState,
    _ shape: XMLElementShape,
    in input: Span<UInt8>
  ) -> Bool {
    let isEmpty = input.byte(position) == UInt8(ascii: "/")
    let end = isEmpty ? position &+ 1 : position
    guard input.byte(end) == UInt8(ascii: ">"), !element.hasOthers, depth <= options.limits.depth,
      shape.masks(inVersion: context.version).allow(element.seen)
    else { return false }
    element.isEmptyTag = isEmpty
    position = end &+ 1
    return true
  }

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
    if element.hasOthers {
      if !prefixed.isEmpty { try resolvePrefixedAttributes(of: element, shape, in: input) }
      try checkDefaultNamespace(of: element, in: input)
      unknown.removeAll(keepingCapacity: true)
    }
    guard depth <= options.limits.depth else { throw tooDeep(in: input) }
    let masks = shape.masks(inVersion: context.version)
    if !masks.allow(element.seen) {
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
