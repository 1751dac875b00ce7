extension XMLReader {
  /// Passes a name and gives its end. The caller knows that a name's first byte stands here.
  mutating func passName(in input: Span<UInt8>) throws(XMLDecodingError) -> Int {
    let start = position
    guard XMLByte.isNameStart(input.byte(start)) else {
      throw malformed("A name must begin here", at: start, expected: "a letter, \"_\" or \":\"", in: input)
    }
    var end = start
    var bits: UInt8 = 0
    while end < input.count, XMLByte.isName(input[end]) {
      bits |= input[end]
      end &+= 1
    }
    if bits >= 0x80 { try checkName(start..<end, in: input) }
    position = end
    return end
  }

  /// Checks the characters beyond ASCII of a name.
  private func checkName(_ range: Range<Int>, in input: Span<UInt8>) throws(XMLDecodingError) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let scalar = input.scalar(at: offset) else { throw notUTF8(at: offset, in: input) }
      let isFirst = offset == range.lowerBound
      let isAllowed =
        scalar.value < 0x80 || (isFirst ? XMLByte.isNameStart(scalar.value) : XMLByte.isName(scalar.value))
      guard isAllowed, !isASCIIOnly || scalar.value < 0x80 else {
        throw malformed("A name holds a character that names may not have", at: offset, in: input)
      }
      offset += scalar.length
    }
  }

  /// The offset of the only colon of a name, or nil; a name that XML namespaces forbid is thrown.
  func colon(in name: Range<Int>, of input: Span<UInt8>) throws(XMLDecodingError) -> Int? {
    var found: Int?
    for offset in name where input[offset] == UInt8(ascii: ":") {
      guard found == nil, offset > name.lowerBound, offset + 1 < name.upperBound,
        isLocalNameStart(at: offset + 1, in: input)
      else {
        throw fatal(
          .namespace,
          "The name \"\(input.text(name))\" is not a prefix and a local name",
          at: offset,
          expected: "one colon at most, between two names",
          in: input
        )
      }
      found = offset
    }
    return found
  }

  private func isLocalNameStart(at offset: Int, in input: Span<UInt8>) -> Bool {
    guard let scalar = input.scalar(at: offset) else { return false }
    return scalar.value < 0x80
      ? XMLByte.isNameStart(UInt8(scalar.value)) && scalar.value != 0x3A : XMLByte.isNameStart(scalar.value)
  }

  /// Passes white space and says whether there was any.
  @inlinable
  @inline(__always)
  @discardableResult
  mutating func passSpace(in input: Span<UInt8>) -> Bool {
    guard XMLByte.isSpace(input.byte(position)) else { return false }
    position &+= 1
    while XMLByte.isSpace(input.byte(position)) { position &+= 1 }
    return true
  }

  func notUTF8(at offset: Int, in input: Span<UInt8>) -> XMLDecodingError {
    malformed("These bytes are not UTF-8", at: offset, expected: "UTF-8", in: input)
  }

  /// Passes one character beyond plain ASCII, checking that XML and the stated encoding allow it.
  mutating func passCharacter(in input: Span<UInt8>) throws(XMLDecodingError) {
    guard let scalar = input.scalar(at: position) else { throw notUTF8(at: position, in: input) }
    guard XMLByte.isCharacter(scalar.value) else {
      throw malformed(
        "The character U+\(String(scalar.value, radix: 16, uppercase: true)) may not stand in XML",
        at: position,
        in: input
      )
    }
    guard !isASCIIOnly || scalar.value < 0x80 else {
      throw malformed("A byte beyond US-ASCII, which the document states as its encoding", at: position, in: input)
    }
    position += scalar.length
  }
}
