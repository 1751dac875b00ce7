extension XSDFacets {
  /// The text has exactly so many characters.
  @inlinable
  public static func length(_ text: Span<UInt8>, _ length: Int) throws(XSDValueError) {
    try checkLength(UTF8Scalars.count(text), length, noun: "character")
  }

  /// The text has at least so many characters.
  @inlinable
  public static func minLength(_ text: Span<UInt8>, _ length: Int) throws(XSDValueError) {
    try checkMinLength(UTF8Scalars.count(text), length, noun: "character")
  }

  /// The text has at most so many characters.
  @inlinable
  public static func maxLength(_ text: Span<UInt8>, _ length: Int) throws(XSDValueError) {
    if text.count <= length { return }
    try checkMaxLength(UTF8Scalars.count(text), length, noun: "character")
  }

  /// The list has exactly so many items.
  @inlinable
  public static func length<Item>(_ list: [Item], _ length: Int) throws(XSDValueError) {
    try checkLength(list.count, length, noun: "item")
  }

  /// The list has at least so many items.
  @inlinable
  public static func minLength<Item>(_ list: [Item], _ length: Int) throws(XSDValueError) {
    try checkMinLength(list.count, length, noun: "item")
  }

  /// The list has at most so many items.
  @inlinable
  public static func maxLength<Item>(_ list: [Item], _ length: Int) throws(XSDValueError) {
    try checkMaxLength(list.count, length, noun: "item")
  }

  /// The value has exactly so many bytes.
  @inlinable
  public static func length(_ value: some XSDBinary, _ length: Int) throws(XSDValueError) {
    try checkLength(value.byteCount, length, noun: "byte")
  }

  /// The value has at least so many bytes.
  @inlinable
  public static func minLength(_ value: some XSDBinary, _ length: Int) throws(XSDValueError) {
    try checkMinLength(value.byteCount, length, noun: "byte")
  }

  /// The value has at most so many bytes.
  @inlinable
  public static func maxLength(_ value: some XSDBinary, _ length: Int) throws(XSDValueError) {
    try checkMaxLength(value.byteCount, length, noun: "byte")
  }
}

extension XSDFacets {
  @usableFromInline
  static func checkLength(_ count: Int, _ length: Int, noun: String) throws(XSDValueError) {
    guard count == length else { throw XSDValueError(.length, expected: "exactly \(counted(length, noun))") }
  }

  @usableFromInline
  static func checkMinLength(_ count: Int, _ length: Int, noun: String) throws(XSDValueError) {
    guard count >= length else { throw XSDValueError(.minLength, expected: "at least \(counted(length, noun))") }
  }

  @usableFromInline
  static func checkMaxLength(_ count: Int, _ length: Int, noun: String) throws(XSDValueError) {
    guard count <= length else { throw XSDValueError(.maxLength, expected: "at most \(counted(length, noun))") }
  }
}
