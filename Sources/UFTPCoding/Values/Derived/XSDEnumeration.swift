/// One of a few texts, each a case of an enumeration whose raw value is the text.
public protocol XSDEnumeration: XSDSimpleType, RawRepresentable, CaseIterable, Hashable, Sendable, Codable,
  CustomStringConvertible
where Value == Self, RawValue == String {
  /// Whether a version of the schema has a case, by the place of the version among those generated from.
  static func isKnown(_ value: Self, version: Int) -> Bool
}

extension XSDEnumeration {
  /// White space stays as it is, unless the type says otherwise.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .preserve }

  /// Every version has every case, unless the type says otherwise.
  @inlinable
  public static func isKnown(_ value: Self, version: Int) -> Bool { true }

  /// Reads the text of a case.
  ///
  /// - Throws: The texts that the version has.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Self {
    // A string of up to 15 bytes needs no memory. It also equals other spellings of the same letters, which the bytes
    // then tell apart.
    guard let value = Self(rawValue: TextBytes.string(text)),
      TextBytes.equal(text, value.rawValue),
      isKnown(value, version: context.version)
    else { throw unknown(in: context) }
    return value
  }

  /// Looks whether the version has the case.
  @inlinable
  public static func allows(_ value: Self, in context: XSDContext) -> Bool { isKnown(value, version: context.version) }

  /// Checks that the version has the case.
  @inlinable
  public static func check(_ value: Self, in context: XSDContext) throws(XSDValueError) {
    guard isKnown(value, version: context.version) else { throw unknown(in: context) }
  }

  /// Appends the text of the case.
  @inlinable
  public static func write(_ value: Self, to text: inout XMLOutput) {
    TextBytes.append(value.rawValue, to: &text)
  }

  /// The text of the case.
  public var description: String { rawValue }

  /// The error that lists what a version has.
  @usableFromInline
  static func unknown(in context: XSDContext) -> XSDValueError {
    let known = allCases.filter { isKnown($0, version: context.version) }
    let texts = known.map(\.rawValue)
    return XSDValueError(.enumeration, expected: XSDFacets.oneOf(texts))
  }
}
