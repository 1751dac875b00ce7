/// The text form of base64: the standard alphabet, in groups of four, the last one filled up with `=`.
enum Base64Text {
  /// The bytes that a text without white space stands for, or nil where it is no base64.
  static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    let padding = padding(of: text)
    guard text.count % 4 == 0, padding <= 2 else { return nil }
    let digits = text.count &- padding
    var bytes: [UInt8] = []
    var isRight = false
    // What is written is rounded up to 16 digits.
    XMLOutput.append(to: &bytes, room: (digits / 16 + 1) * 12 + XMLOutput.slack) { output in
      isRight = decode(text, digits: digits, into: &output)
    }
    return isRight ? bytes : nil
  }

  /// How many `=` stand at the end, up to three.
  private static func padding(of text: Span<UInt8>) -> Int {
    var padding = 0
    while padding < min(3, text.count), text[text.count - 1 - padding] == UInt8(ascii: "=") { padding += 1 }
    return padding
  }

  /// Reads so many digits; false if one of them is none, or if bits are set behind the last whole byte.
  private static func decode(_ text: Span<UInt8>, digits: Int, into output: inout XMLOutput) -> Bool {
    let start = output.count
    var areDigits = Base64Digits.allRight
    var place = 0
    while place &+ 32 <= digits {
      let characters = text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD32<Int8>.self)
      append(characters.lowHalf, &areDigits, to: &output)
      append(characters.highHalf, &areDigits, to: &output)
      place &+= 32
    }
    if place &+ 16 <= digits {
      let characters = text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: Base64Digits.Characters.self)
      append(characters, &areDigits, to: &output)
      place &+= 16
    }
    append(lastCharacters(of: text, from: place, to: digits), &areDigits, to: &output)
    let end = start &+ digits &* 6 / 8
    // Behind the last byte nothing is left of a whole group, and of a shorter one the bits that padding makes
    // meaningless: all zero.
    let rest = output.word(at: end) & 0xFF
    output.removeAll(from: end)
    return areDigits == Base64Digits.allRight && rest == 0
  }

  @inline(__always)
  private static func append(
    _ characters: Base64Digits.Characters,
    _ areDigits: inout Base64Digits.Characters,
    to output: inout XMLOutput
  ) {
    output.append(sixes: Base64Digits.bytes(of: characters, &areDigits))
  }

  /// Fewer than 16 characters, and behind them the digit that means 0.
  private static func lastCharacters(of text: Span<UInt8>, from start: Int, to end: Int) -> Base64Digits.Characters {
    var characters = Base64Digits.Characters(repeating: 0x41)
    for place in start..<end { characters[place &- start] = Int8(bitPattern: text[place]) }
    return characters
  }
}
