extension XMLWriter {
  /// Writes the children of one name.
  public mutating func elements<Child: XMLElementCodable>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ children: [Child]
  ) throws(XMLEncodingError) {
    let child = try allowed(children.count, place, of: shape)
    for value in children { try value.encode(to: &self, as: child) }
  }

  /// Writes a child, if there is one.
  public mutating func element<Child: XMLElementCodable>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ child: Child?
  ) throws(XMLEncodingError) {
    let name = try allowed(child == nil ? 0 : 1, place, of: shape)
    try child?.encode(to: &self, as: name)
  }

  /// Writes the children of one name whose type is simple.
  public mutating func simpleElements<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ values: [T.Value],
    as type: T.Type
  ) throws(XMLEncodingError) {
    let name = try allowed(values.count, place, of: shape)
    for value in values { try simpleElement(name, value, as: type) }
  }

  /// Writes a child whose type is simple, if there is one.
  ///
  /// - Parameters:
  ///   - shape: The shape of the parent.
  ///   - place: The child's place in the shape.
  ///   - value: The child's value.
  ///   - type: The type of the value.
  ///   - fixed: The value that the schema fixes, if it does.
  public mutating func simpleElement<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value?,
    as type: T.Type,
    fixed: String? = nil
  ) throws(XMLEncodingError) {
    let name = try allowed(value == nil ? 0 : 1, place, of: shape)
    guard let value else { return }
    if let fixed, value != (try? T.parse(raw: Array(fixed.utf8).span, in: context)) {
      throw invalidValue(
        of: name,
        XSDValueError(.enumeration, expected: "\(fixed), which the schema fixes"),
        "\(value)"
      )
    }
    try simpleElement(name, value, as: type)
  }

  /// Writes the text of an element whose type is text with attributes.
  public mutating func text<T: XSDSimpleType>(_ value: T.Value, as type: T.Type) throws(XMLEncodingError) {
    try text(value, as: type, of: "text")
  }

  private mutating func simpleElement<T: XSDSimpleType>(
    _ name: XMLName,
    _ value: T.Value,
    as type: T.Type
  ) throws(XMLEncodingError) {
    open(name)
    try text(value, as: type, of: name)
    close(name)
  }

  private mutating func text<T: XSDSimpleType>(
    _ value: T.Value,
    as type: T.Type,
    of name: XMLName
  ) throws(XMLEncodingError) {
    closeTag()
    do throws(XSDValueError) {
      try T.check(value, in: context)
    } catch {
      throw invalidValue(of: name, error, "\(value)")
    }
    let start = bytes.count
    T.write(value, to: &bytes)
    if let special = firstSpecial(from: start, isText: true) {
      try escape(from: special, isText: true, component: name)
    }
    endsWithText = true
  }

  /// Checks how many children of a name there are, and gives the name.
  private func allowed(_ count: Int, _ place: Int, of shape: XMLElementShape) throws(XMLEncodingError) -> XMLName {
    let child = shape.content.children[place]
    guard let occurrence = child.occurrence(inVersion: context.version) else {
      guard count > 0 else { return child.name }
      throw wrongCount(.notInVersion, child.name, count, "none, or a newer version")
    }
    let isChoice = if case .choice = shape.content { true } else { false }
    guard count >= occurrence.minimum || isChoice else {
      throw wrongCount(.missing, child.name, count, "at least \(occurrence.minimum)")
    }
    guard count <= occurrence.maximum ?? .max else {
      throw wrongCount(.tooManyElements, child.name, count, "at most \(occurrence.maximum ?? .max)")
    }
    return child.name
  }

  private func wrongCount(
    _ reason: XMLEncodingError.Reason,
    _ name: XMLName,
    _ count: Int,
    _ expected: String
  ) -> XMLEncodingError {
    XMLEncodingError(
      reason: reason,
      message: "The number of elements \(name) is not what the schema allows",
      path: path,
      component: name.description,
      found: "\(count)",
      expected: expected
    )
  }
}
