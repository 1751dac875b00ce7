/// The text form of whole numbers.
@usableFromInline
enum IntegerText {
  /// The value of up to eight digits, with or without a `-`, and a quote behind them; nil for any other text.
  @inlinable
  @inline(always)
  static func shortNumber(_ document: Span<UInt8>, at position: inout Int, allowsSign: Bool) -> Int64? {
    guard document.hasRoom(for: 10, at: position) else { return nil }
    let isNegative = allowsSign && document.byte(inRoomAt: position) == UInt8(ascii: "-")
    // A branch rather than a choice: the processor foresees the sign and need not wait for it to know where to load.
    let start = _slowPath(isNegative) ? position &+ 1 : position
    let digits = DecimalDigits.first(of: document.word(inRoomAt: start))
    let end = start &+ digits.count
    guard digits.count > 0, document.byte(inRoomAt: end) == UInt8(ascii: "\"") else { return nil }
    position = end &+ 1
    return isNegative ? 0 &- digits.value : digits.value
  }

  /// The value of up to 18 digits, which need no check for overflow, with or without a `-`; or nil for any other text.
  private static func plainNumber(_ text: Span<UInt8>, allowsSign: Bool) -> Int64? {
    let isNegative = allowsSign && text.byte(0) == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard start < text.count, text.count - start <= 18 else { return nil }
    var value: Int64 = 0
    for index in start..<text.count {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return isNegative ? -value : value
  }

  /// Reads a number of any length, or says what is wrong.
  @usableFromInline
  static func parse<Kind: XSDIntegerType>(
    _ text: Span<UInt8>,
    as kind: Kind.Type
  ) throws(XSDValueError) -> Kind.Value {
    if let plain = plainNumber(text, allowsSign: Kind.Value.isSigned), let value = Kind.Value(exactly: plain),
      Kind.bounds.held.contains(value)
    {
      return value
    }
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
