extension XSDFacets {
  /// The value has at most so many digits after the point, not counting zeros at the end.
  public static func fractionDigits(_ value: XSDDecimal, atMost limit: Int) throws(XSDValueError) {
    guard value.scale <= limit || value.reduced.scale <= limit else {
      throw XSDValueError(.fractionDigits, expected: "at most \(counted(limit, "digit")) after the point")
    }
  }

  /// The value has at most so many digits, not counting zeros at the start and, after the point, at the end.
  public static func totalDigits(_ value: XSDDecimal, atMost limit: Int) throws(XSDValueError) {
    guard value.reduced.totalDigits <= limit else { throw tooManyDigits(limit) }
  }

  /// The value has no digits after the point.
  @inlinable
  public static func fractionDigits(_ value: some FixedWidthInteger, atMost limit: Int) throws(XSDValueError) {}

  /// The value has at most so many digits.
  @inlinable
  public static func totalDigits(_ value: some FixedWidthInteger, atMost limit: Int) throws(XSDValueError) {
    guard DecimalDigits.count(UInt64(truncatingIfNeeded: value.magnitude)) <= limit else { throw tooManyDigits(limit) }
  }

  @usableFromInline
  static func tooManyDigits(_ limit: Int) -> XSDValueError {
    XSDValueError(.totalDigits, expected: "at most \(counted(limit, "digit"))")
  }

  /// A number and its noun.
  static func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
