extension XMLWriter {
  @inlinable
  @inline(never)
  mutating func refuse<T: XSDSimpleType>(
    _ shape: XMLElementShape,
    _ place: Int,
    _ value: T.Value,
    as type: T.Type
  ) throws(XMLEncodingError) {
    do throws(XSDValueError) {
      try T.check(value, in: context)
    } catch {
      throw refusal(of: value, shape, place, error)
    }
  }

  @inlinable
  @inline(never)
  mutating func refusal<Value>(
    of value: Value,
    _ shape: XMLElementShape,
    _ place: Int,
    _ error: XSDValueError
  ) -> XMLEncodingError {
    invalidAttribute(shape, place, error, "\(value)")
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

  @usableFromInline
  mutating func absentAttribute(_ shape: XMLElementShape, _ place: Int) -> XMLEncodingError {
    let name = shape.attributes[place].name
    return XMLEncodingError(
      reason: .notInVersion,
      message: "The chosen version of the schema has no attribute \(name), so its value cannot be sent",
      path: path,
      component: name.description,
      found: nil,
      expected: "no value, or a newer version"
    )
  }
}
