extension XMLWriter {
  /// Writes an attribute that each version of the schema has.
  ///
  /// - Parameters:
  ///   - shape: The shape of the element.
  ///   - place: The attribute's place in the shape.
  ///   - opening: A space, the attribute's name, an equals sign and a double quote.
  ///   - value: The value.
  ///   - type: The type of the value.
  @inlinable
  @inline(always)
  public mutating func attribute<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ opening: StaticString,
    _ value: borrowing T.Value,
    as type: T.Type
  ) throws(XMLEncodingError) {
    output.append(opening)
    try closed(value, shape, place, as: type)
  }

  /// The same for a text, which is written here if it was found usual when it was read or made.
  @inlinable
  @inline(always)
  public mutating func attribute<T: XSDText>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ opening: StaticString,
    _ value: borrowing T,
    as type: T.Type
  ) throws(XMLEncodingError) {
    guard !value.stored.writeShort(behind: opening, to: &output) else { return }
    output.append(opening)
    try closed(value, shape, place, as: type)
  }

  /// Writes an attribute that each version of the schema has, and none requires, if there is a value.
  @inlinable
  @inline(always)
  public mutating func attribute<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ opening: StaticString,
    optional value: T.Value?,
    as type: T.Type
  ) throws(XMLEncodingError) {
    if let value { try attribute(shape, place, opening, value, as: type) }
  }

  /// The same for a text.
  @inlinable
  @inline(always)
  public mutating func attribute<T: XSDText>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ opening: StaticString,
    optional value: T?,
    as type: T.Type
  ) throws(XMLEncodingError) {
    if let value { try attribute(shape, place, opening, value, as: type) }
  }

  /// Writes an attribute.
  ///
  /// - Parameters:
  ///   - shape: The shape of the element.
  ///   - place: The attribute's place in the shape.
  ///   - value: The value.
  ///   - type: The type of the value.
  @inlinable
  @inline(never)
  public mutating func attribute<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value,
    as type: T.Type
  ) throws(XMLEncodingError) {
    guard shape.masks(inVersion: context.version).known & 1 &<< UInt64(truncatingIfNeeded: place) != 0 else {
      throw absentAttribute(shape, place)
    }
    shape.attributeOpenings.write(place, to: &output)
    try closed(value, shape, place, as: type)
  }

  /// Writes the value of an attribute and the quote behind it.
  @inlinable
  @inline(never)
  mutating func closed<T: XSDSimpleType>(
    _ value: borrowing T.Value,
    _ shape: XMLElementShape,
    _ place: Int,
    as type: T.Type
  ) throws(XMLEncodingError) {
    let start = output.count
    guard !T.writeUsual(value, to: &output, in: context) else { return }
    output.removeAll(from: start)
    try check(shape, place, copy value, as: type)
    T.write(copy value, to: &output)
    if T.mayNeedEscaping { try escapeAttribute(shape, place, from: start) }
    output.append(UInt8(ascii: "\""))
  }

  @inlinable
  @inline(__always)
  mutating func check<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value,
    as type: T.Type
  ) throws(XMLEncodingError) {
    if !T.allows(value, in: context) { try refuse(shape, place, value, as: type) }
  }

  /// Writes an attribute, if there is a value.
  @inlinable
  @inline(__always)
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

  /// Escapes the value that was just written.
  @usableFromInline
  mutating func escapeAttribute(_ shape: XMLElementShape, _ place: Int, from start: Int) throws(XMLEncodingError) {
    guard let special = firstSpecial(from: start, isText: false) else { return }
    try escape(from: special, isText: false, component: shape.attributes[place].name)
  }

  @usableFromInline
  mutating func omitAttribute(_ shape: XMLElementShape, _ place: Int) throws(XMLEncodingError) {
    guard shape.masks(inVersion: context.version).required & 1 &<< UInt64(place) != 0 else { return }
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
}
