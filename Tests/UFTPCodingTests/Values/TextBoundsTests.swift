import Testing

@testable import UFTPCoding

/// Plain texts are read by their bounds, without a look at the pattern; this must never make a difference.
struct TextBoundsTests {
  /// `ean.` and 12 to 34 digits: as long as the bounds reach, and longer.
  private struct Long: XSDText {
    let stored: XSDStoredText<Self>
    static let pattern: XSDPattern? = TextBoundsTests.pattern("ean\\.[0-9]{12,34}", minimum: 12, maximum: 34)
    static var plainBounds: XSDTextBounds? {
      XSDTextBounds(low: "ean.0000000000000000000000000000", high: "ean.9999999999999999999999999999", minimum: 16)
    }
  }

  /// `ean.` and 15 to 19 digits.
  private struct Short: XSDText {
    let stored: XSDStoredText<Self>
    static let pattern: XSDPattern? = TextBoundsTests.pattern("ean\\.[0-9]{15,19}", minimum: 15, maximum: 19)
    static var plainBounds: XSDTextBounds? {
      XSDTextBounds(low: "ean.0000000000000000000", high: "ean.9999999999999999999", minimum: 19)
    }
  }

  private static func pattern(_ source: String, minimum: Int, maximum: Int) -> XSDPattern {
    XSDPattern(
      source: source,
      counting: .init(
        classes: [[0x65...0x65], [0x61...0x61], [0x6E...0x6E], [0x2E...0x2E], [0x30...0x39]],
        positions: [
          .init(class: 0), .init(class: 1), .init(class: 2), .init(class: 3),
          .init(class: 4, minimum: minimum, maximum: maximum),
        ],
        first: [0],
        follow: [[1], [2], [3], [4], []],
        last: [4],
        acceptsEmpty: false
      )
    )
  }

  @Test func everyLengthIsReadAsThePatternHasIt() {
    for digits in 0...40 {
      for behind in 0...40 {
        let document =
          Array("x=\"ean.".utf8) + numerals(digits) + Array("\"".utf8) + Array(repeating: 0x20, count: behind)
        expectSame(document, as: Long.self, plain: 12...27 ~= digits && digits + behind >= 28)
        expectSame(document, as: Short.self, plain: 15...19 ~= digits && digits + behind >= 28)
      }
    }
  }

  @Test func everyByteIsJudgedAtEveryPlace() {
    for digits in [12, 15, 19, 27] {
      let document = Array("x=\"ean.".utf8) + numerals(digits) + Array(repeating: UInt8(ascii: "\""), count: 40)
      for place in 3..<40 {
        for byte in UInt8.min ... .max {
          var document = document
          document[place] = byte
          expectSame(document, as: Long.self)
          expectSame(document, as: Short.self)
        }
      }
    }
  }

  @Test func whatIsNoBoundsIsKnown() {
    #expect(XSDTextBounds.areBounds("ean.0", "ean.9"))
    #expect(XSDTextBounds.areBounds("", ""))
    #expect(!XSDTextBounds.areBounds("ean.0", "ean."))
    #expect(!XSDTextBounds.areBounds("ean.9", "ean.0"))
    // A double quote, &, < and > lie between them, or what is not visible.
    for (low, high) in [
      ("!", "#") as (StaticString, StaticString), ("%", "'"), (";", "="), ("=", "?"), (" ", "!"), ("~", "é"),
    ] {
      #expect(!XSDTextBounds.areBounds(low, high), "\(low) to \(high)")
    }
  }

  private func numerals(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(ascii: "0") + UInt8($0 * 7 % 10) }
  }

  /// Expects that a text, which begins at the fourth byte of a document and ends before the next quote, is read if the
  /// pattern matches it.
  ///
  /// - Parameter plain: Whether the bounds must be all that is looked at; nil if they may be.
  private func expectSame<Text: XSDText>(_ document: [UInt8], as type: Text.Type, plain: Bool? = nil) {
    let text = document.dropFirst(3).prefix { $0 != UInt8(ascii: "\"") }
    let matches = text.allSatisfy { $0 < 0x80 } && Text.pattern?.matches(Array(text).span) == true
    var position = 3
    let value = Text.usual(document.span, at: &position, in: XSDContext())
    #expect((value != nil) == matches, "\(document)")
    #expect(position == (matches ? text.endIndex + 1 : 3), "\(document)")
    let same = Text(unchecked: String(decoding: text, as: UTF8.self))
    if let value { #expect(value == same && value.rawValue == same.rawValue && value.stored.isUsual, "\(document)") }
    guard let plain else { return }
    var end = 3
    let isPlain = Text.plainBounds?.text(in: document.span, at: &end) != nil
    #expect(isPlain == plain, "\(document)")
  }
}
