import Testing
import UFTPCoding

/// Base64 is read straight from the document, many characters at once; that must never make a difference.
struct Base64FormTests {
  @Test func bytesAreWrittenAndReadAsByTheBook() {
    var random = SeededGenerator.printingSeed()
    for count in 0...200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let text = Base64ByTheBook.text(of: bytes)
      #expect(XSDBase64Binary(bytes: bytes).text == text)
      #expect(XSDBase64Binary(text)?.bytes == bytes)
      expectSame(Array(text.utf8) + Array("\"/>".utf8), isUsual: true)
    }
  }

  @Test func everyByteIsJudgedAtEveryPlace() {
    // One block of 64 characters, one of 16 and a shorter one.
    let digits = Array(repeating: UInt8(ascii: "z"), count: 92)
    for place in digits.indices {
      for byte in UInt8.min ... .max {
        var text = digits
        text[place] = byte
        // No "=" can stand here: before it the bits that it makes meaningless would be those of "z".
        let isDigit = Base64ByTheBook.alphabet.contains(byte)
        let isInOthers = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: " ")
        if !isInOthers { expectSame(text + [UInt8(ascii: "\"")], isUsual: isDigit) }
      }
    }
  }

  @Test func damagedTextsAreReadAsAlways() {
    var random = SeededGenerator.printingSeed()
    let odd = Array("\"\"'= =&<>#x41;\n\t-_A".utf8) + [0, 0x7F, 0x80, 0xC3, 0xFF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
      var document = Array(Base64ByTheBook.text(of: bytes).utf8) + Array("\" Next=\"1\"/>".utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: document.indices, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0 where document.count > 1: document.remove(at: place)
        case 1: document.insert(odd.randomElement(using: &random) ?? 0, at: place)
        case 0, 2: document[place] = odd.randomElement(using: &random) ?? 0
        default: document.removeLast(min(document.count - 1, Int.random(in: 0...16, using: &random)))
        }
      }
      expectSame(document, isUsual: nil)
    }
  }

  @Test func longTextsAreReadUpToTheirQuote() {
    var random = SeededGenerator.printingSeed()
    for count in [766, 767, 768, 769, 1_000, 3_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let text = Array(Base64ByTheBook.text(of: bytes).utf8)
      for behind in ["", "\"", "\"/>", "=\"", "\" Next=\"AAAA\"/>", "\"" + String(repeating: "z", count: 10_000)] {
        expectSame(text + Array(behind.utf8), isUsual: behind.first == "\"")
      }
      var damaged = text + Array("\"/>".utf8)
      damaged[Int.random(in: text.indices, using: &random)] = UInt8(ascii: "_")
      expectSame(damaged, isUsual: false)
    }
  }

  @Test func aHeadIsHeldApartWhereThatIsAskedFor() throws {
    var context = XSDContext()
    context.partsBase64 = true
    for count in [0, 63, 64, 65, 66, 67, 68, 700, 766, 767, 768, 769, 1_000, 3_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let text = Base64ByTheBook.text(of: bytes)
      let document = Array((text + "\"/>").utf8)
      var position = 0
      let usual = XSDBase64Binary.usual(document.span, at: &position, in: context)
      #expect((usual != nil) == (count >= 66))
      #expect(position == (usual == nil ? 0 : document.count - 2))
      let value = try usual ?? XSDBase64Binary.parse(text.utf8.span, in: context)
      #expect(value == XSDBase64Binary(bytes: bytes) && value.hashValue == XSDBase64Binary(bytes: bytes).hashValue)
      #expect(value.bytes == bytes && value.byteCount == count && value.text == text)
      let parts = value.parts
      let head = parts.map { parts in parts.head.indices.map { parts.head[$0] } }
      #expect(head == (count < 64 ? nil : Array(bytes.prefix(64))))
      #expect(parts?.rest == (count < 64 ? nil : Array(bytes.dropFirst(64))))
    }
  }

  @Test func aHeadIsJudgedAsTheRestIs() {
    var context = XSDContext()
    context.partsBase64 = true
    let document = Array((String(repeating: "z", count: 1_200) + "\"/>").utf8)
    for place in [0, 1, 84, 85, 86, 87, 88, 89, 1_199] {
      for byte in UInt8.min ... .max where byte != UInt8(ascii: "\"") {
        var document = document
        document[place] = byte
        var position = 0
        let value = XSDBase64Binary.usual(document.span, at: &position, in: context)
        #expect((value != nil) == Base64ByTheBook.alphabet.contains(byte), "\(byte) at \(place)")
        if value == nil { #expect(position == 0) }
      }
    }
  }

  @Test func roomForTheRestOfADocumentIsNotKept() throws {
    let text = Array(repeating: UInt8(ascii: "z"), count: 2_000)
    let rest = Array("\"/>".utf8) + Array(repeating: UInt8(ascii: " "), count: 100_000)
    var position = 0
    let value = try #require(XSDBase64Binary.usual((text + rest).span, at: &position, in: XSDContext()))
    #expect(value.bytes.count == 1_500 && value.bytes.capacity < 3_200)
  }

  @Test func bitsThatPaddingMakesMeaninglessMustBeZero() {
    for (last, isRight) in [
      ("A==", true), ("Q==", true), ("B==", false), ("AE=", true), ("AF=", false), ("===", false),
    ] {
      for groups in Array(0...33) + [300] {
        let text = String(repeating: "abcd", count: groups) + "A" + last
        expectSame(Array((text + "\"").utf8), isUsual: isRight)
      }
    }
  }

  /// Expects that a value is read from the start of a document as its text is by itself.
  ///
  /// - Parameter isUsual: Whether there must be one; nil if it may.
  private func expectSame(_ document: [UInt8], isUsual: Bool?) {
    var position = 0
    let value = XSDBase64Binary.usual(document.span, at: &position, in: XSDContext())
    let text = document.firstIndex(of: UInt8(ascii: "\"")).map { Array(document[..<$0]) }
    let always = text.flatMap { try? XSDBase64Binary.parse($0.span, in: XSDContext()) }
    if let isUsual { #expect((value != nil) == isUsual, "\(document)") }
    guard let value else {
      #expect(position == 0, "\(document)")
      // Only spaces are left to the other way.
      #expect(always == nil || text?.contains(UInt8(ascii: " ")) == true, "\(document)")
      return
    }
    #expect(position == (text?.count ?? 0) + 1, "\(document)")
    #expect(value == always && value.text == always?.text, "\(document)")
    #expect(value.bytes == text.flatMap(Base64ByTheBook.bytes), "\(document)")
  }
}

/// Base64 one bit after the other, to compare with.
private enum Base64ByTheBook {
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    while bits.count % 6 != 0 { bits.append(0) }
    var text = stride(from: 0, to: bits.count, by: 6).map { start in
      alphabet[bits[start..<start + 6].reduce(0) { $0 << 1 | Int($1) }]
    }
    while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes whose text it is; nil if it is that of none.
  static func bytes(of text: [UInt8]) -> [UInt8]? {
    let values = text.prefix { $0 != UInt8(ascii: "=") }.map { alphabet.firstIndex(of: $0) }
    let bits = values.flatMap { value in (0..<6).map { UInt8((value ?? 0) >> (5 - $0) & 1) } }
    let bytes = stride(from: 0, to: bits.count / 8 * 8, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    return self.text(of: bytes) == String(decoding: text, as: UTF8.self) ? bytes : nil
  }
}
