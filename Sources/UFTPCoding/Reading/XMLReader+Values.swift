extension XMLReader {
  /// The value of the attribute whose name was passed last. It must be asked for before the next attribute.
  ///
  /// - Returns: The value; nil only while errors are collected and the value is one of them.
  @inlinable
  @inline(never)
  public mutating func value<T: XSDSimpleType>(
    _ type: T.Type,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    if valueQuote == UInt8(ascii: "\""), let usual = T.usual(input, at: &position, in: context) { return usual }
    return try anyValue(type, in: input)
  }

  /// The same for a value of any form.
  @inlinable
  @inline(never)
  mutating func anyValue<T: XSDSimpleType>(
    _ type: T.Type,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    try passValueText(in: input)
    guard valueIsPlain && !(valueHasSpace && T.whiteSpace == .collapse) else {
      return try replacedValue(type, in: input)
    }
    do throws(XSDValueError) {
      return try T.parse(input.extracting(valueStart..<valueEnd), in: context)
    } catch {
      try reportAttributeValue(error, in: input)
      return nil
    }
  }

  /// The value of the attribute whose name was passed last, which the schema fixes.
  @inlinable
  public mutating func value<T: XSDSimpleType>(
    _ type: T.Type,
    fixed: String,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    let start = position
    guard let value = try value(type, in: input) else { return nil }
    guard value == (try? T.parse(raw: Array(fixed.utf8).span, in: context)) else {
      // A value that was read in its usual form has not been noted.
      (valueStart, valueEnd) = (start, position - 1)
      try reportAttributeValue(XSDValueError(.enumeration, expected: "\(fixed), which the schema fixes"), in: input)
      return nil
    }
    return value
  }

  /// A value with references or white space that must be replaced first.
  @usableFromInline
  mutating func replacedValue<T: XSDSimpleType>(
    _ type: T.Type,
    in input: Span<UInt8>
  ) throws(XMLDecodingError) -> T.Value? {
    let text = try normalisedValue(in: input)
    do throws(XSDValueError) {
      return try T.parse(raw: text.span, in: context)
    } catch {
      try reportAttributeValue(error, in: input)
      return nil
    }
  }

  /// The value that was passed last as XML wants it read: references replaced, line breaks and tabs made spaces.
  func normalisedValue(in input: Span<UInt8>) throws(XMLDecodingError) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(valueEnd - valueStart)
    var offset = valueStart
    while offset < valueEnd {
      switch input[offset] {
      case UInt8(ascii: "&"): offset = try appendReference(at: offset, to: &text, in: input)
      case 0x0D:
        text.append(0x20)
        offset += input.byte(offset + 1) == 0x0A ? 2 : 1
      case 0x09, 0x0A:
        text.append(0x20)
        offset += 1
      case let byte:
        text.append(byte)
        offset += 1
      }
    }
    return text
  }

  /// Reports that the value of the attribute that was passed last is none of its type.
  @usableFromInline
  mutating func reportAttributeValue(_ error: XSDValueError, in input: Span<UInt8>) throws(XMLDecodingError) {
    let name = attributeText(in: input)
    try report(
      .init(
        reason: error.rule == .capacity ? .beyondCapacity : .invalidValue,
        message: "The value of \(name) is \(error.rule == .capacity ? "more than can be held" : "not allowed")",
        offset: valueStart,
        attribute: name,
        found: input.excerpt(valueStart..<valueEnd),
        expected: error.expected
      ),
      in: input
    )
  }
}

extension Span where Element == UInt8 {
  /// The bytes of a range as text, shortened to be shown in a message.
  func excerpt(_ range: Range<Int>) -> String {
    let longest = 80
    guard range.count > longest else { return text(range) }
    var end = range.lowerBound + longest
    while end > range.lowerBound, byte(end) & 0xC0 == 0x80 { end -= 1 }
    return text(range.lowerBound..<end) + "…"
  }
}
