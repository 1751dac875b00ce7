import Testing
import UFTPCoding

struct PatternTests {
  /// `(ea1\.[0-9]{4}-[0-9]{2}\..{1,244}:.{1,244}|ean\.[0-9]{12,34})`
  private static let entityAddress = XSDPattern(
    source: "entity address",
    counting: .init(
      classes: [
        [0x65...0x65], [0x61...0x61], [0x31...0x31], [0x2E...0x2E], [0x30...0x39], [0x2D...0x2D],
        [0...9, 11...12, 14...0x10FFFF], [0x3A...0x3A], [0x6E...0x6E],
      ],
      positions: [
        .init(class: 0), .init(class: 1), .init(class: 2), .init(class: 3),
        .init(class: 4, minimum: 4, maximum: 4), .init(class: 5), .init(class: 4, minimum: 2, maximum: 2),
        .init(class: 3),
        .init(class: 6, minimum: 1, maximum: 244), .init(class: 7), .init(class: 6, minimum: 1, maximum: 244),
        .init(class: 0), .init(class: 1), .init(class: 8), .init(class: 3), .init(class: 4, minimum: 12, maximum: 34),
      ],
      first: [0, 11],
      follow: [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [], [12], [13], [14], [15], []],
      last: [10, 15],
      acceptsEmpty: false
    )
  )

  private static func matches(_ text: String) -> Bool {
    entityAddress.matches(text)
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func entityAddressesMatch() {
    let right = [
      "ea1.2026-03.nl.example.dso:1234", "ean.871685900012345678", "ea1.2026-03.a:b", "ea1.2026-03.:::",
      "ean.123456789012",
      "ean." + Self.repeated("1", 34), "ea1.2026-03.é:😀",
      "ea1.2026-03." + Self.repeated("a", 244) + ":" + Self.repeated("b", 244),
      "ea1.2026-03." + Self.repeated(":", 489),
      "ea1.2026-03." + Self.repeated("日", 244) + ":" + Self.repeated("é", 244),
      "ea1.2026-03." + Self.repeated("a:", 122) + ":" + Self.repeated("b", 244),
    ]
    #expect(right.filter { !Self.matches($0) } == [])
  }

  @Test func otherAddressesDoNot() {
    let wrong = [
      "", "ea1.2026-03.a:", "ea1.2026-03.:b", "ea1.2026-3.a:b", "ea1.12026-03.a:b", "ean.12345678901",
      "ea2.2026-03.a:b",
      "ean." + Self.repeated("1", 35), "ea1.2026-03.a\n:b", "ea1.2026-03.a:b\r", "ean.12345678901a", "xea1.2026-03.a:b",
      "ea1.2026-03." + Self.repeated("a", 245) + ":" + Self.repeated("b", 244),
      "ea1.2026-03." + Self.repeated("a", 244) + ":" + Self.repeated("b", 245),
      "ea1.2026-03." + Self.repeated("日", 245) + ":b", "ea1.2026-03." + Self.repeated(":", 490),
    ]
    #expect(wrong.filter { Self.matches($0) } == [])
  }

  @Test func automatonsReadScalarsBeyondASCII() {
    let pattern = XSDPattern(
      source: "é+[α-ω]?",
      automaton: .init(
        classes: [[0xE9...0xE9], [0x3B1...0x3C9, 0x1F600...0x1F600]],
        transitions: [[1, -1], [1, 2], [-1, -1]],
        accepting: [1, 2]
      )
    )
    for text in ["é", "ééé", "éβ", "é😀"] { #expect(pattern.matches(text)) }
    for text in ["", "β", "éββ", "e", "éa", "é\u{3CA}", "é😁"] { #expect(!pattern.matches(text)) }
  }

  /// `([0-9]{30,40})+:.{1,300}`
  @Test func aCountMayStartAgainBeforeItsGreatest() {
    let pattern = XSDPattern(
      source: "runs of digits",
      counting: .init(
        classes: [[0x30...0x39], [0x3A...0x3A], [0...9, 11...12, 14...0x10FFFF]],
        positions: [
          .init(class: 0, minimum: 30, maximum: 40), .init(class: 1), .init(class: 2, minimum: 1, maximum: 300),
        ],
        first: [0],
        follow: [[0, 1], [2], []],
        last: [2],
        acceptsEmpty: false
      )
    )
    let matching = (1...130).filter { pattern.matches(Self.repeated("1", $0) + ":x") }
    #expect(matching == Array(30...40) + Array(60...80) + Array(90...130))
  }

  /// `a(b.{1,300})?` and, with another way to begin, `(ab)+|c.{1,300}`
  @Test func aTextMayEndWithinTheLettersThatLeaveNoChoice() {
    let anything: ClosedRange<UInt32> = 0x20...0x7E
    let optional = XSDPattern(
      source: "optional rest",
      counting: .init(
        classes: [[0x61...0x61], [0x62...0x62], [anything]],
        positions: [.init(class: 0), .init(class: 1), .init(class: 2, minimum: 1, maximum: 300)],
        first: [0],
        follow: [[1], [2], []],
        last: [0, 2],
        acceptsEmpty: false
      )
    )
    #expect(["", "a", "ab", "abc", "ac"].filter(optional.matches) == ["a", "abc"])
    let repeated = XSDPattern(
      source: "repeated letters",
      counting: .init(
        classes: [[0x61...0x61], [0x62...0x62], [0x63...0x63], [anything]],
        positions: [.init(class: 0), .init(class: 1), .init(class: 2), .init(class: 3, minimum: 1, maximum: 300)],
        first: [0, 2],
        follow: [[1], [0], [3], []],
        last: [1, 3],
        acceptsEmpty: false
      )
    )
    #expect(["a", "ab", "aba", "abab", "c"].filter(repeated.matches) == ["ab", "abab"])
  }

  @Test func brokenUTF8IsReadWithoutHarm() {
    for bytes: [UInt8] in [[0xC3], [0xF0, 0x9F], [0x80, 0xFF], [0x65, 0xE2]] {
      #expect(!Self.entityAddress.matches(bytes))
    }
  }

  @Test func emptyTextsMatchWhereThePatternSaysSo() {
    for acceptsEmpty in [true, false] {
      let pattern = XSDPattern(
        source: "a?",
        counting: .init(
          classes: [[0x61...0x61]],
          positions: [.init(class: 0)],
          first: [0],
          follow: [[]],
          last: [0],
          acceptsEmpty: acceptsEmpty
        )
      )
      #expect(pattern.matches("") == acceptsEmpty)
      #expect(pattern.matches("a") && !pattern.matches("aa"))
    }
  }
}
