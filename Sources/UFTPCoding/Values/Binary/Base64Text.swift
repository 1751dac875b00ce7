/// The text form of base64: the standard alphabet, in groups of four, the last one filled up with `=`.
enum Base64Text {
  /// The bytes that a text without white space stands for, or nil where it is no base64.
  static func decode(_ text: Span<UInt8>) -> [UInt8]? {
    var place = 0
    guard let parts = decode(text, from: &place, hasHead: false), place == text.count else { return nil }
    return parts.rest
  }

  /// The bytes that the text from a place on stands for, up to what is no digit; nil where that is no base64.
  ///
  /// The text is looked at once. There is room for as many bytes as all the rest of it could stand for.
  ///
  /// - Parameters:
  ///   - place: Where the text begins; then, where it ends.
  ///   - hasHead: Whether the first bytes are to be apart from the rest. Then there must be as many.
  static func decode(_ text: Span<UInt8>, from place: inout Int, hasHead: Bool) -> (head: Head?, rest: [UInt8])? {
    let start = place
    var head: Head?
    var digits: Int?
    var bytes: [UInt8] = []
    // What is written is rounded up to 16 digits.
    XMLOutput.append(to: &bytes, room: ((text.count - start) / 16 + 1) * 12 + XMLOutput.slack) { output in
      if hasHead { head = decodeHead(text, from: start, into: &output) }
      let headDigits = head == nil ? 0 : Self.headDigits
      digits = decodeDigits(text, from: start + headDigits, into: &output).map { headDigits + $0 }
    }
    guard let digits, hasHead == (head != nil) else { return nil }
    place = start + digits
    place += padding(of: text, at: place)
    return (place - start) % 4 == 0 ? (head, bytes) : nil
  }

  /// The first bytes of what is sealed: its signature.
  typealias Head = InlineArray<64, UInt8>

  /// The digits of a head, up to the end of the group in which it ends.
  private static var headDigits: Int { (Head.count / 3 + 1) * 4 }

  /// Reads a head, and leaves what the last group of its digits has of the rest as written; nil, and nothing is written,
  /// where it has not so many digits.
  private static func decodeHead(_ text: Span<UInt8>, from start: Int, into output: inout XMLOutput) -> Head? {
    let end = start + headDigits
    guard end <= text.count, decodeDigits(text.extracting(start..<end), from: 0, into: &output) == headDigits else {
      output.removeAll(from: 0)
      return nil
    }
    var head = Head(repeating: 0)
    for place in head.indices { head[place] = UInt8(truncatingIfNeeded: output.word(at: place)) }
    let rest = output.word(at: Head.count)
    output.removeAll(from: 0)
    output.append(rest, count: headDigits / 4 * 3 - Head.count)
    return head
  }

  /// How many `=` stand here, up to two.
  private static func padding(of text: Span<UInt8>, at place: Int) -> Int {
    var padding = 0
    while padding < 2, place + padding < text.count, text[place + padding] == UInt8(ascii: "=") { padding += 1 }
    return padding
  }

  /// Reads all digits that stand together, and gives their number; nil if bits are set behind the last whole byte.
  private static func decodeDigits(_ text: Span<UInt8>, from start: Int, into output: inout XMLOutput) -> Int? {
    let outputStart = output.count
    var place = decodeBlocks(text, from: start, into: &output)
    while text.hasRoom(for: 16, at: place) {
      let characters = text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: Base64Digits.Characters.self)
      var marks = Base64Digits.allRight
      let bytes = Base64Digits.bytes(of: characters, hasSlash: true, &marks)
      guard Base64Digits.areRight(marks) else { break }
      output.append(sixes: bytes)
      place &+= 16
    }
    var marks = Base64Digits.allRight
    let rest = lastDigits(of: text, from: &place)
    output.append(sixes: Base64Digits.bytes(of: rest, hasSlash: true, &marks))
    let end = outputStart &+ (place &- start) &* 6 / 8
    // Behind the last byte nothing is left of a whole group, and of a shorter one the bits that padding makes
    // meaningless: all zero.
    let behind = output.word(at: end) & 0xFF
    output.removeAll(from: end)
    return behind == 0 ? place &- start : nil
  }

  // Taking the halves of a long vector goes character by character.
  private typealias Quarters = (
    Base64Digits.Characters, Base64Digits.Characters, Base64Digits.Characters, Base64Digits.Characters
  )

  /// Reads 64 digits at a time, and gives the place behind them.
  private static func decodeBlocks(_ text: Span<UInt8>, from start: Int, into output: inout XMLOutput) -> Int {
    var place = start
    repeat {
      decodeBlocks(text, from: &place, hasSlash: false, atMost: .max, into: &output)
    } while decodeBlocks(text, from: &place, hasSlash: true, atMost: 1, into: &output)
    return place
  }

  /// Reads so many times 64 digits, as far as they are digits, and says whether there were any.
  @inline(__always)
  @discardableResult
  private static func decodeBlocks(
    _ text: Span<UInt8>,
    from place: inout Int,
    hasSlash: Bool,
    atMost limit: Int,
    into output: inout XMLOutput
  ) -> Bool {
    // A copy of its own need not be written back each time.
    var block = output.lent()
    var count = 0
    while count < limit, text.hasRoom(for: 64, at: place), block.hasRoom(for: 64) {
      let characters = text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD64<Int8>.self)
      let quarters = unsafeBitCast(characters, to: Quarters.self)
      var marks = Base64Digits.allRight
      block.append(inRoomSixes: Base64Digits.bytes(of: quarters.0, hasSlash: hasSlash, &marks))
      block.append(inRoomSixes: Base64Digits.bytes(of: quarters.1, hasSlash: hasSlash, &marks))
      block.append(inRoomSixes: Base64Digits.bytes(of: quarters.2, hasSlash: hasSlash, &marks))
      block.append(inRoomSixes: Base64Digits.bytes(of: quarters.3, hasSlash: hasSlash, &marks))
      guard Base64Digits.areRight(marks) else { break }
      place &+= 64
      output.count &+= 48
      count &+= 1
    }
    return count > 0
  }

  /// Fewer than 16 digits, and behind them those that mean 0.
  private static func lastDigits(of text: Span<UInt8>, from place: inout Int) -> Base64Digits.Characters {
    var digits = Base64Digits.Characters(repeating: 0x41)
    for index in digits.indices {
      guard place < text.count, isDigit(text[place]) else { break }
      digits[index] = Int8(bitPattern: text[place])
      place &+= 1
    }
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "/")...UInt8(ascii: "9"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
