extension XMLWriter {
  /// Writes an attribute.
  ///
  /// - Parameters:
  ///   - shape: The shape of the element.
  ///   - place: The attribute's place in the shape.
  ///   - value: The value.
  ///   - type: The type of the value.
  @inlinable
  public mutating func attribute<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value,
    as type: T.Type
  ) throws(XMLEncodingError) {
    try beginAttribute(shape, place)
    let start = bytes.count
    do throws(XSDValueError) {
      try T.check(value, in: context)
    } catch {
      throw invalidAttribute(shape, place, error, "\(value)")
    }
    T.write(value, to: &bytes)
    try endAttribute(shape, place, from: start)
  }

  /// Writes an attribute, if there is a value.
  @inlinable
  public mutating func attribute<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value?,
    as type: T.Type
  ) throws(XMLEncodingError) {
    if let value {
      try attribute(shape, place, value, as: type)
    } else {
      try omitAttribute(shape, place)
    }
  }

  /// Writes an attribute whose value the schema fixes, if there is a value.
  @inlinable
  public mutating func attribute<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value?,
    as type: T.Type,
    fixed: String
  ) throws(XMLEncodingError) {
    if let value, value != (try? T.parse(raw: Array(fixed.utf8).span, in: context)) {
      let error = XSDValueError(.enumeration, expected: "\(fixed), which the schema fixes")
      throw invalidAttribute(shape, place, error, "\(value)")
    }
    try attribute(shape, place, value, as: type)
  }

  @usableFromInline
  mutating func beginAttribute(_ shape: XMLElementShape, _ place: Int) throws(XMLEncodingError) {
    guard shape.attributes[place].presence(inVersion: context.version) != .absent else {
      throw absentAttribute(shape.attributes[place].name)
    }
    bytes.append(contentsOf: shape.attributes[place].opening)
  }

  /// Escapes the value that was just written, and closes it.
  @usableFromInline
  mutating func endAttribute(_ shape: XMLElementShape, _ place: Int, from start: Int) throws(XMLEncodingError) {
    if let special = firstSpecial(from: start, isText: false) {
      try escape(from: special, isText: false, component: shape.attributes[place].name)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  @usableFromInline
  mutating func omitAttribute(_ shape: XMLElementShape, _ place: Int) throws(XMLEncodingError) {
    guard shape.attributes[place].presence(inVersion: context.version) == .required else { return }
    let name = shape.attributes[place].name.description
    throw XMLEncodingError(
      reason: .missing,
      message: "The attribute \(name) has no value, and the chosen version of the schema requires one",
      path: path,
      component: name,
      found: nil,
      expected: nil
    )
  }

  @usableFromInline
  func invalidAttribute(
    _ shape: XMLElementShape,
    _ place: Int,
    _ error: XSDValueError,
    _ found: String
  ) -> XMLEncodingError {
    invalidValue(of: shape.attributes[place].name, error, found)
  }

  func invalidValue(of name: XMLName, _ error: XSDValueError, _ found: String) -> XMLEncodingError {
    XMLEncodingError(
      reason: .invalidValue,
      message: "The value of \(name) is not allowed",
      path: path,
      component: name.description,
      found: String(found.prefix(80)),
      expected: error.expected
    )
  }

  private func absentAttribute(_ name: XMLName) -> XMLEncodingError {
    XMLEncodingError(
      reason: .notInVersion,
      message: "The chosen version of the schema has no attribute \(name), so its value cannot be sent",
      path: path,
      component: name.description,
      found: nil,
      expected: "no value, or a newer version"
    )
  }
}
