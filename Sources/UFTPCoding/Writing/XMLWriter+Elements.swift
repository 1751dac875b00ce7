extension XMLWriter {
  /// Writes the children of one name.
  @inlinable
  public mutating func elements<Child: XMLElementCodable>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ children: [Child]
  ) throws(XMLEncodingError) {
    let child = try allowed(children.count, place, of: shape)
    for value in children { try value.encode(to: &self, as: child) }
  }

  /// Writes a child, if there is one.
  @inlinable
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
    let start = output.count
    T.write(value, to: &output)
    if T.mayNeedEscaping, let special = firstSpecial(from: start, isText: true) {
      try escape(from: special, isText: true, component: name)
    }
    endsWithText = true
  }

  /// Checks how many children of a name there are, and gives the name.
  @usableFromInline
  mutating func allowed(_ count: Int, _ place: Int, of shape: XMLElementShape) throws(XMLEncodingError) -> XMLName {
    let name = shape.childNames[place]
    let bounds = shape.bounds(ofChild: place, inVersion: context.version)
    guard bounds.exists || count == 0 else {
      throw wrongCount(.notInVersion, name, count, "none, or a newer version")
    }
    guard count >= bounds.minimum || shape.order == .choice else {
      throw wrongCount(.missing, name, count, "at least \(bounds.minimum)")
    }
    guard count <= bounds.maximum else {
      throw wrongCount(.tooManyElements, name, count, "at most \(bounds.maximum)")
    }
    return name
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
