/// The text form of whole numbers.
@usableFromInline
enum IntegerText {
  /// The value of up to 18 digits with or without a `-`, or nil for any other text: the usual case, which needs no
  /// check for overflow.
  @inlinable
  static func shortNumber(_ text: Span<UInt8>, allowsSign: Bool) -> Int64? {
    if allowsSign && text.count > 1 && text[0] == UInt8(ascii: "-") {
      return shortDigits(text.extracting(1..<text.count)).map { -$0 }
    }
    return shortDigits(text)
  }

  /// The value of up to 18 digits, or nil for any other text.
  @inlinable
  static func shortDigits(_ text: Span<UInt8>) -> Int64? {
    guard text.count >= 1, text.count <= 18 else { return nil }
    var value: Int64 = 0
    var index = 0
    while index < text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
      index &+= 1
    }
    return value
  }

  /// Reads what ``shortNumber(_:)`` leaves, and says what is wrong.
  @usableFromInline
  static func parseWhole<Kind: XSDIntegerType>(
    _ text: Span<UInt8>,
    as kind: Kind.Type
  ) throws(XSDValueError) -> Kind.Value {
    var cursor = TextCursor()
    let isNegative = cursor.take(UInt8(ascii: "-"), from: text)
    let isSigned = isNegative || cursor.take(UInt8(ascii: "+"), from: text)
    guard !isSigned || Kind.Value.isSigned, let magnitude = digits(text, after: &cursor) else {
      throw XSDValueError(.lexical, expected: expectation(kind))
    }
    let number = isNegative ? -magnitude : magnitude
    if let minimum = Kind.bounds.minimum, number < Int128(minimum) { throw tooSmall(kind) }
    if let maximum = Kind.bounds.maximum, number > Int128(maximum) { throw tooLarge(kind) }
    guard let value = Kind.Value(exactly: number) else { throw beyondCapacity(kind) }
    return value
  }

  /// The digits up to the end of the text; the number stops growing beyond 64 bits.
  private static func digits(_ text: Span<UInt8>, after cursor: inout TextCursor) -> Int128? {
    let start = cursor.position
    let ceiling = Int128(UInt64.max) + 1
    var number: Int128 = 0
    while let digit = cursor.digit(text) { number = min(number * 10 + Int128(digit), ceiling) }
    return cursor.position > start && cursor.isAtEnd(of: text) ? number : nil
  }
}

extension IntegerText {
  /// A number below the type's lower bound.
  @usableFromInline
  static func tooSmall<Kind: XSDIntegerType>(_ kind: Kind.Type) -> XSDValueError {
    XSDValueError(.minInclusive, expected: expectation(kind))
  }

  /// A number above the type's upper bound.
  @usableFromInline
  static func tooLarge<Kind: XSDIntegerType>(_ kind: Kind.Type) -> XSDValueError {
    XSDValueError(.maxInclusive, expected: expectation(kind))
  }

  private static func beyondCapacity<Kind: XSDIntegerType>(_ kind: Kind.Type) -> XSDValueError {
    let range = "from \(Kind.Value.min) to \(Kind.Value.max)"
    let reason = "beyond these 64 bits a number may be valid, but this library does not hold it"
    return XSDValueError(.capacity, expected: "a whole number \(range); \(reason)")
  }

  private static func expectation<Kind: XSDIntegerType>(_ kind: Kind.Type) -> String {
    switch (Kind.bounds.minimum, Kind.bounds.maximum) {
    case (nil, nil): "a whole number"
    case (let minimum?, nil): "a whole number of at least \(minimum)"
    case (nil, let maximum?): "a whole number of at most \(maximum)"
    case (let minimum?, let maximum?): "a whole number from \(minimum) to \(maximum)"
    }
  }
}
