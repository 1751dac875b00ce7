extension XSDDecimal {
  /// It holds no more than digits and signs.
  @inlinable public static var mayNeedEscaping: Bool { false }

  /// Reads a decimal number: a sign, digits, a point, digits; all but one digit may be missing.
  ///
  /// - Throws: The form that is expected, or that the number has more digits than are held.
  public static func parse(_ text: Span<UInt8>, in context: XSDContext) throws(XSDValueError) -> XSDDecimal {
    guard let layout = DecimalLayout(text) else {
      throw XSDValueError(.lexical, expected: "a decimal number such as 2.30")
    }
    guard layout.fits else {
      throw XSDValueError(
        .capacity,
        expected: "a decimal number of at most 38 digits, which is all that this library holds"
      )
    }
    let magnitude = text.count <= 18 ? Int128(layout.value(text, as: UInt64.self)) : layout.value(text, as: Int128.self)
    return XSDDecimal(
      unchecked: layout.isNegative ? -magnitude : magnitude,
      scale: layout.fractionDigits,
      style: layout.style(isZero: magnitude == 0),
      extraZeros: layout.extraZeros
    )
  }

  /// Reads a number of up to eight digits before the point and eight behind it, written in the shortest way.
  @inlinable
  @inline(always)
  public static func usual(
    _ document: Span<UInt8>,
    at position: inout Int,
    in context: XSDContext
  ) -> XSDDecimal? {
    guard document.hasRoom(for: 19, at: position) else { return nil }
    let isNegative = document.byte(inRoomAt: position) == UInt8(ascii: "-")
    let start = _slowPath(isNegative) ? position &+ 1 : position
    let whole = DecimalDigits.first(of: document.word(inRoomAt: start))
    var end = start &+ whole.count
    guard whole.count == 1 || whole.count > 1 && document.byte(inRoomAt: start) != UInt8(ascii: "0") else { return nil }
    var significand = whole.value
    var scale = 0
    if document.byte(inRoomAt: end) == UInt8(ascii: ".") {
      let fraction = DecimalDigits.first(of: document.word(inRoomAt: end &+ 1))
      guard fraction.count > 0 else { return nil }
      significand = significand &* DecimalDigits.shortPower(fraction.count) &+ fraction.value
      scale = fraction.count
      end &+= 1 &+ fraction.count
    }
    guard document.byte(inRoomAt: end) == UInt8(ascii: "\""), significand > 0 || !isNegative else { return nil }
    position = end &+ 1
    return XSDDecimal(unchecked: Int128(isNegative ? -significand : significand), scale: scale)
  }

  /// Appends a number and a quote; most have up to eight digits, up to six of them behind the point.
  @inlinable
  @inline(always)
  public static func writeUsual(
    _ value: borrowing XSDDecimal,
    to text: inout XMLOutput,
    in context: XSDContext
  ) -> Bool {
    let number = Int64(truncatingIfNeeded: value.significand)
    guard number.magnitude <= 99_999_999, value.significand == Int128(number), value.form <= 6, text.hasRoom(for: 32)
    else {
      text.count = longEnd(copy value, text.lent())
      return true
    }
    // As with whole numbers, a sign is stored in any case.
    text.append(inRoom: UInt64(UInt8(ascii: "-")), count: number < 0 ? 1 : 0)
    DecimalDigits.append(inRoom: number.magnitude, scale: value.scale, to: &text)
    text.append(inRoom: UInt64(UInt8(ascii: "\"")), count: 1)
    return true
  }

  /// Appends a number and a quote, and gives the count then.
  @usableFromInline
  static func longEnd(_ value: XSDDecimal, _ text: consuming XMLOutput) -> Int {
    writeClosed(value, to: &text)
    return text.count
  }

  /// Appends the number as it was written.
  public static func write(_ value: XSDDecimal, to text: inout XMLOutput) {
    if value.significand < 0 || value.style.contains(.negativeZero) { text.append(UInt8(ascii: "-")) }
    if value.style.contains(.plus) { text.append(UInt8(ascii: "+")) }
    for _ in 0..<value.extraZeros { text.append(UInt8(ascii: "0")) }
    let magnitude = value.significand.magnitude
    if let small = UInt64(exactly: magnitude), value.scale <= 18 {
      appendDigits(of: small, value, to: &text)
    } else {
      appendDigits(of: magnitude, value, to: &text)
    }
  }

  private static func appendDigits<Number: UnsignedInteger & FixedWidthInteger>(
    of magnitude: Number,
    _ value: XSDDecimal,
    to text: inout XMLOutput
  ) {
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: DecimalDigits.power(value.scale))
    if !value.style.contains(.startsWithPoint) { DecimalDigits.append(whole, to: &text) }
    guard value.scale > 0 || value.style.contains(.endsWithPoint) else { return }
    text.append(UInt8(ascii: "."))
    if value.scale > 0 { TextBytes.append(fraction, width: value.scale, to: &text) }
  }
}

/// Where the parts of a decimal's text are.
private struct DecimalLayout {
  var isNegative = false
  var hasPlus = false
  var hasPoint = false
  /// The first digit or the point.
  var start = 0
  var wholeDigits = 0
  var fractionDigits = 0
  /// Zeros at the start of the whole digits.
  var zeros = 0

  /// Finds the parts, or nothing where the text is no decimal.
  init?(_ text: Span<UInt8>) {
    var cursor = TextCursor()
    isNegative = cursor.take(UInt8(ascii: "-"), from: text)
    hasPlus = !isNegative && cursor.take(UInt8(ascii: "+"), from: text)
    start = cursor.position
    while cursor.take(UInt8(ascii: "0"), from: text) { zeros += 1 }
    while cursor.digit(text) != nil {}
    wholeDigits = cursor.position - start
    hasPoint = cursor.take(UInt8(ascii: "."), from: text)
    let fraction = cursor.position
    if hasPoint { while cursor.digit(text) != nil {} }
    fractionDigits = cursor.position - fraction
    guard wholeDigits + fractionDigits > 0, cursor.isAtEnd(of: text) else { return nil }
  }

  /// Zeros that the number could do without.
  var extraZeros: Int {
    zeros > 0 && zeros == wholeDigits ? zeros - 1 : zeros
  }

  /// Whether the number is within what ``XSDDecimal`` holds.
  var fits: Bool {
    wholeDigits - zeros + fractionDigits <= XSDDecimal.capacity && extraZeros <= UInt8.max
  }

  /// All digits as one number.
  func value<Number: FixedWidthInteger>(_ text: Span<UInt8>, as type: Number.Type) -> Number {
    var value: Number = 0
    for index in start..<text.count where text[index] != UInt8(ascii: ".") {
      value = value &* 10 &+ Number(truncatingIfNeeded: text[index] &- UInt8(ascii: "0"))
    }
    return value
  }

  func style(isZero: Bool) -> DecimalStyle {
    var style: DecimalStyle = hasPlus ? .plus : []
    if isNegative && isZero { style.insert(.negativeZero) }
    if wholeDigits == 0 { style.insert(.startsWithPoint) }
    if hasPoint && fractionDigits == 0 { style.insert(.endsWithPoint) }
    return style
  }
}
