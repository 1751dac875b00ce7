/// The text form of base64: the standard alphabet, in groups of four, the last one filled up with `=`.
enum Base64Text {
  /// The bytes that a text without white space stands for, or nil where it is no base64.
  static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    let padding = padding(of: text)
    guard text.count % 4 == 0, padding <= 2 else { return nil }
    let digits = text.count - padding
    let count = digits * 6 / 8
    // Bytes are stored as words of eight, of which six count.
    var bytes = [UInt8](repeating: 0, count: (digits + 7) / 8 * 6 + 2)
    guard decode(text, digits: digits, into: &bytes) else { return nil }
    // The bits behind the last whole byte, which padding makes meaningless, must be 0.
    guard padding == 0 || bytes[count] == 0 else { return nil }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// How many `=` stand at the end, up to three.
  private static func padding(of text: Span<UInt8>) -> Int {
    var padding = 0
    while padding < min(3, text.count), text[text.count - 1 - padding] == UInt8(ascii: "=") { padding += 1 }
    return padding
  }

  /// Reads digits eight at a time; false if one of them is none.
  private static func decode(_ text: Span<UInt8>, digits: Int, into bytes: inout [UInt8]) -> Bool {
    let table = tables
    let tables = table.span
    var output = bytes.mutableSpan
    var memory = output.mutableBytes
    var seen: UInt32 = 0
    var end = 0
    for start in stride(from: 0, to: digits, by: 8) {
      let word = characters(of: text, from: start, to: digits)
      let high = value(UInt32(truncatingIfNeeded: word), tables)
      let low = value(UInt32(truncatingIfNeeded: word &>> 32), tables)
      seen |= high | low
      let bits = UInt64(high) &<< 40 | UInt64(low) &<< 16
      memory.storeBytes(of: bits.bigEndian, toByteOffset: end, as: UInt64.self)
      end &+= 6
    }
    return seen < wrong
  }

  /// Eight characters; behind the last digit the one that means 0.
  @inline(__always)
  private static func characters(of text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    if end &- start >= 8 { return text.word(at: start) }
    var word: UInt64 = 0x4141_4141_4141_4141
    for place in start..<end {
      word ^= UInt64(UInt8(ascii: "A") ^ text[place]) &<< UInt64(8 * (place - start))
    }
    return word
  }

  /// The 24 bits of four digits, the first character being the lowest; more than that if one of them is none.
  @inline(__always)
  private static func value(_ characters: UInt32, _ tables: Span<UInt32>) -> UInt32 {
    tables[Int(characters & 0xFF)] | tables[256 &+ Int(characters &>> 8 & 0xFF)]
      | tables[512 &+ Int(characters &>> 16 & 0xFF)] | tables[768 &+ Int(characters &>> 24)]
  }

  private static let wrong: UInt32 = 1 << 24

  /// By place in a group and by character: the value, shifted to where it belongs.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: wrong, count: 1024)
    for (value, digit) in alphabet.enumerated() {
      for place in 0..<4 { tables[256 * place + Int(digit)] = UInt32(value) << UInt32(18 - 6 * place) }
    }
    return tables
  }()

  /// Appends the text of bytes, in one line.
  static func encode(_ bytes: [UInt8], to output: inout XMLOutput) {
    let alphabet = alphabet
    var place = 0
    while place + 3 <= bytes.count {
      output.append(word(bytes[place], bytes[place + 1], bytes[place + 2], alphabet), count: 4)
      place += 3
    }
    switch bytes.count - place {
    case 1: output.append(word(bytes[place], 0, 0, alphabet) & 0xFFFF | 0x3D3D_0000, count: 4)
    case 2: output.append(word(bytes[place], bytes[place + 1], 0, alphabet) & 0xFF_FFFF | 0x3D00_0000, count: 4)
    default: break
    }
  }

  /// The four digits of three bytes.
  @inline(__always)
  private static func word(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ alphabet: [UInt8]) -> UInt64 {
    let bits = Int(first) &<< 16 | Int(second) &<< 8 | Int(third)
    var word: UInt64 = 0
    for digit in 0..<4 {
      word |= UInt64(alphabet[bits &>> (18 &- 6 &* digit) & 63]) &<< UInt64(8 &* digit)
    }
    return word
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
