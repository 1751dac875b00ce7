/// A restriction of a string as a type of its own, so that texts of different meaning can't be mixed up.
///
/// Generated code states ``pattern`` or ``checkFacets(_:in:)`` and, where it differs, ``XSDSimpleType/whiteSpace``. A type
/// that narrows another of these calls the facets of that one first. Two texts are equal where their Unicode scalars are:
/// letters that only look the same differ.
public protocol XSDText: XSDValue, RawRepresentable where RawValue == String {
  /// The text, exactly as it was read or made.
  var stored: XSDStoredText<Self> { get }

  /// Holds a text as it is; one that is wrong is refused when it is written.
  init(stored: XSDStoredText<Self>)

  /// A pattern that a text need only match to be a value, in every version; nil where more is asked. Of a text that it
  /// matches ``checkFacets(_:in:)`` need not be asked.
  ///
  /// A type of your own states it as `XSDPattern?`: a constant of type `XSDPattern` is taken for something else.
  static var pattern: XSDPattern? { get }

  /// Bounds for the plainest texts, where there is a ``pattern``, which has to match all of them: they are not held
  /// against it. None as a rule.
  static var plainBounds: XSDTextBounds? { get }

  /// Checks the facets, of a text whose white space is handled.
  static func checkFacets(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError)
}

extension XSDText {
  /// The text, exactly as it was read or made.
  public var rawValue: String { stored.string }

  /// Holds a text as it is; one that is wrong is refused when it is written.
  public init(unchecked rawValue: String) {
    self.init(stored: XSDStoredText(rawValue))
  }

  /// White space stays as it is, unless the type says otherwise.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .preserve }

  /// No pattern.
  @inlinable public static var pattern: XSDPattern? { nil }

  /// No bounds.
  @inlinable
  @inline(always)
  public static var plainBounds: XSDTextBounds? { nil }

  /// The pattern, if there is one.
  @inlinable
  public static func checkFacets(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) {
    if let pattern { try XSDFacets.pattern(text, pattern) }
  }

  /// Reads a text that its pattern knows as usual.
  @inlinable
  @inline(always)
  public static func usual(_ document: Span<UInt8>, at position: inout Int, in context: XSDContext) -> Self? {
    guard let plainBounds else { return matching(document, at: &position) }
    guard let text = plainBounds.text(in: document, at: &position) else { return outOfBounds(document, at: &position) }
    position &+= 1
    return Self(stored: XSDStoredText(.short(text)))
  }

  /// Reads a text that its pattern knows as usual, though it is out of bounds.
  @inlinable
  @inline(never)
  static func outOfBounds(_ document: Span<UInt8>, at position: inout Int) -> Self? {
    matching(document, at: &position)
  }

  /// Reads a text that its pattern knows as usual.
  @inlinable
  @inline(always)
  static func matching(_ document: Span<UInt8>, at position: inout Int) -> Self? {
    guard let pattern else { return nil }
    let start = position
    let (text, end) = pattern.usualText(in: document, from: start)
    guard end >= start else { return nil }
    position = end &+ 1
    if text.isUsual { return Self(stored: XSDStoredText(.short(text))) }
    return Self(stored: XSDStoredText(.long(TextBytes.array(document, start, end), isUsual: true)))
  }

  /// Writes a text that was found usual when it was read or made.
  @inlinable
  @inline(always)
  public static func writeUsual(_ value: borrowing Self, to text: inout XMLOutput, in context: XSDContext) -> Bool {
    value.stored.writeUsual(to: &text)
  }

  /// Reads the text.
  ///
  /// - Throws: What the facets allow instead.
  @inlinable
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> Self {
    try checkFacets(text, in: context)
    return Self(stored: XSDStoredText(text))
  }

  /// Checks the facets, and that reading the text back changes no white space.
  @inlinable
  public static func check(_ value: Self, in context: XSDContext) throws(XSDValueError) {
    if value.stored.isUsual { return }
    try value.stored.withBytes { text throws(XSDValueError) in
      try whiteSpace.check(text)
      try checkFacets(text, in: context)
    }
  }

  /// Appends the text.
  @inlinable
  @inline(always)
  public static func write(_ value: Self, to text: inout XMLOutput) {
    value.stored.write(to: &text)
  }

  /// Checks a text against the newest version of the schema and holds it.
  ///
  /// - Throws: What the type allows instead.
  public init(validating text: String) throws(XSDValueError) {
    self.init(unchecked: text)
    try Self.check(self, in: XSDContext())
  }

  /// Checks a text and holds it, or gives nil.
  public init?(rawValue: String) {
    self.init(rawValue)
  }

  /// The text.
  public var description: String { rawValue }

  /// Whether two texts are the very same scalars.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.stored == right.stored
  }

  /// Mixes the text in.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    hasher.combine(stored)
  }
}

// The standard library has its own idea of how what has a raw value is encoded; here it is decided again.
extension XSDText {
  /// Reads the text and checks it.
  ///
  /// - Throws: A decoding error that says what the type allows.
  public init(from decoder: any Decoder) throws {
    self = try Self.decodeText(from: decoder)
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
