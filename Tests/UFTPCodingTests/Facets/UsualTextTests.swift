import Testing

@testable import UFTPCoding

/// What a pattern accepts without its machine, eight bytes at a time.
struct UsualTextTests {
  private static let uuid = XSDPattern(
    source: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}",
    counting: .init(
      classes: [[0x30...0x39, 0x61...0x66], [0x2D...0x2D]],
      positions: [
        .init(class: 0, minimum: 8, maximum: 8), .init(class: 1), .init(class: 0, minimum: 4, maximum: 4),
        .init(class: 1), .init(class: 0, minimum: 12, maximum: 12),
      ],
      first: [0],
      follow: [[1], [2], [3], [4], []],
      last: [4],
      acceptsEmpty: false
    )
  )

  /// Any scalars, a colon, any scalars.
  private static let address = XSDPattern(
    source: ".{1,20}:.{1,20}",
    counting: .init(
      classes: [[0x0...0x9, 0xB...0x10FFFF], [0x3A...0x3A]],
      positions: [
        .init(class: 0, minimum: 1, maximum: 20), .init(class: 1), .init(class: 0, minimum: 1, maximum: 20),
      ],
      first: [0],
      follow: [[1], [2], []],
      last: [2],
      acceptsEmpty: false
    )
  )

  /// A kind, a hyphen and one to thirty digits.
  private static let number = XSDPattern(
    source: "[Ee]an-[0-9]{1,30}",
    counting: .init(
      classes: [[0x45...0x45, 0x65...0x65], [0x61...0x61], [0x6E...0x6E], [0x2D...0x2D], [0x30...0x39]],
      positions: [
        .init(class: 0), .init(class: 1), .init(class: 2), .init(class: 3), .init(class: 4, minimum: 1, maximum: 30),
      ],
      first: [0],
      follow: [[1], [2], [3], [4], []],
      last: [4],
      acceptsEmpty: false
    )
  )

  /// Words with a hyphen between them.
  private static let words = XSDPattern(
    source: "[a-z]+(-[a-z]+)*",
    automaton: .init(
      classes: [[0x61...0x7A], [0x2D...0x2D]],
      transitions: [[1, -1], [1, 0]],
      accepting: [1]
    )
  )

  /// Three numbers with dots between them.
  private static let version = XSDPattern(
    source: "\\d+\\.\\d+\\.\\d+",
    counting: .init(
      classes: [[0x30...0x39, 0x660...0x669], [0x2E...0x2E]],
      positions: [
        .init(class: 0, minimum: 1, maximum: nil), .init(class: 1), .init(class: 0, minimum: 1, maximum: nil),
        .init(class: 1), .init(class: 0, minimum: 1, maximum: nil),
      ],
      first: [0],
      follow: [[1], [2], [3], [4], []],
      last: [4],
      acceptsEmpty: false
    )
  )

  /// Letters and digits, of which the last is a digit.
  private static let overlappingLine = XSDPattern.CountingAutomaton(
    classes: [[0x30...0x39, 0x61...0x66], [0x30...0x39]],
    positions: [.init(class: 0, minimum: 1, maximum: nil), .init(class: 1)],
    first: [0],
    follow: [[1], []],
    last: [1],
    acceptsEmpty: false
  )

  private static let overlapping = XSDPattern(source: "[0-9a-f]+[0-9]", counting: overlappingLine)

  /// Where a pattern sees the end of a text that begins a document, so much of which follows the text's quote.
  private static func end(_ pattern: XSDPattern, _ text: String, behind: Int = 40, quote: String = "\"") -> Int? {
    let document = Array((text + quote + String(repeating: " ", count: behind)).utf8)
    return pattern.usualEnd(in: document.span, from: 0)
  }

  @Test(arguments: ["0123abcd-9f0e-0123456789ab", "ffffffff-ffff-ffffffffffff"])
  func whatPeersWriteIsSeen(_ text: String) {
    #expect(Self.end(Self.uuid, text) == 26)
    #expect(Self.end(Self.uuid, text, behind: 0) == 26)
    #expect(Self.end(Self.uuid, text, quote: "'") == nil)
    #expect(Self.end(Self.uuid, text, quote: "a\"") == nil)
    #expect(Self.end(Self.uuid, String(text.dropLast())) == nil)
    #expect(Self.end(Self.uuid, text.replacing("-", with: "_")) == nil)
  }

  @Test func loopsEndAsSoonAsTheyCan() {
    #expect(Self.end(Self.address, "grid.example:station") == 20)
    #expect(Self.end(Self.address, "a:b") == 3)
    #expect(Self.end(Self.address, "a:b:c") == 5)
    #expect(Self.end(Self.address, ":::") == 3)
    #expect(Self.end(Self.address, "::") == nil)
    #expect(Self.end(Self.address, String(repeating: "a", count: 21) + ":b") == nil)
    #expect(Self.end(Self.address, "a:" + String(repeating: "b", count: 20)) == 22)
    #expect(Self.end(Self.address, "a:" + String(repeating: "b", count: 21)) == nil)
  }

  @Test(arguments: ["a:b c", "a:b&amp;", "a:b<", "a:b>", "a:é", "a:\u{7}", "a:'\u{7F}", "a:b\t"])
  func whatIsNotUsualIsLeftToTheMachine(_ text: String) {
    #expect(Self.end(Self.address, text) == nil)
  }

  @Test func fewStatesAreShifted() {
    #expect(Self.end(Self.words, "flex-offer") == 10)
    #expect(Self.end(Self.words, "a", behind: 0) == 1)
    for text in ["", "-", "flex-", "flex--offer", "flex offer", "Flex", "fléx"] {
      #expect(Self.end(Self.words, text) == nil, "\(text)")
    }
    #expect(Self.end(Self.words, "flex", quote: "") == nil)
  }

  @Test func linesOfFewStepsAreShifted() {
    #expect(Self.end(Self.version, "3.1.0", behind: 0) == 5)
    #expect(Self.end(Self.version, "30.1234567890.007") == 17)
    for text in ["", "3", "3.1", "3.1.", ".3.1", "3..1", "3.1.0.", "3.1.0.2", "3,1,0", "3.1.x", "3.1.\u{661}"] {
      #expect(Self.end(Self.version, text) == nil, "\(text)")
    }
  }

  @Test func aStepThatMayBeTheNextOneIsNotShifted() {
    #expect(ShiftAutomaton(Self.overlappingLine) == nil)
    #expect(Self.end(Self.overlapping, "a1") == 2)
    #expect(Self.end(Self.overlapping, "1a") == nil)
  }

  @Test func textsHeldInPlaceAreCheckedByTheirWords() {
    for digits in 0...32 {
      let text = "ean-" + String(repeating: "7", count: digits)
      #expect(Self.holds(Self.number, text) == (1...30 ~= digits), "\(text)")
      for behind in [0, 1, 3, 40] {
        let document = Array(("x" + text + "\"" + String(repeating: "9", count: behind)).utf8)
        let (found, end) = Self.number.usualText(in: document.span, from: 1)
        #expect(found == (1...30 ~= digits ? ShortText(text.utf8.span) : .empty), "\(text)")
        #expect(end == (1...30 ~= digits ? text.utf8.count + 1 : -1))
      }
    }
  }

  @Test func eachByteOfATextHeldInPlaceCounts() {
    for text in ["0123abcd-9f0e-0123456789ab", "Ean-0123456789012345678901234"] {
      for place in text.utf8.indices {
        for byte in UInt8.min ... .max {
          var bytes = Array(text.utf8)
          bytes[text.utf8.distance(from: text.startIndex, to: place)] = byte
          let pattern = text.hasPrefix("E") ? Self.number : Self.uuid
          // Beyond ASCII a byte alone is no text, which the machine is never asked about.
          let matches = byte < 0x80 && pattern.matches(bytes.span)
          #expect(Self.holds(pattern, bytes) == matches, "\(bytes)")
        }
      }
    }
  }

  private static func holds(_ pattern: XSDPattern, _ text: String) -> Bool { holds(pattern, Array(text.utf8)) }

  /// Whether a pattern knows a text by its words.
  private static func holds(_ pattern: XSDPattern, _ bytes: [UInt8]) -> Bool {
    pattern.holds(ShortText(bytes.span))
  }

  @Test func noMoreIsAcceptedThanTheMachineAccepts() {
    var random = SeededGenerator.printingSeed()
    var accepted = 0
    for pattern in [Self.uuid, Self.address, Self.words, Self.number, Self.version, Self.overlapping] {
      for _ in 0..<20_000 {
        let text = String(Self.randomText(&random).prefix { $0 != "\"" })
        if text.utf8.count < 40, Self.holds(pattern, text) {
          let matches = pattern.matches(Array(text.utf8).span)
          #expect(matches, "\(pattern.source): \(text)")
        }
        guard let end = Self.end(pattern, text, behind: Int.random(in: 0...16, using: &random)) else { continue }
        accepted += 1
        #expect(end == text.utf8.count && pattern.matches(Array(text.utf8).span), "\(pattern.source): \(text)")
      }
    }
    #expect(accepted > 1_000)
  }

  @Test func wholeTextsAreAcceptedAsByTheMachine() {
    var random = SeededGenerator.printingSeed()
    var accepted = 0
    for pattern in [Self.uuid, Self.address, Self.words, Self.number, Self.version, Self.overlapping] {
      for _ in 0..<5_000 {
        let text = Array(Self.randomText(&random).utf8)
        let holds = pattern.holdsUsual(text.span)
        let matches = pattern.matches(text.span)
        #expect(holds == (matches && text.allSatisfy { UsualText.holds($0) }), "\(pattern.source): \(text)")
        if holds { accepted += 1 }
      }
    }
    #expect(accepted > 500)
  }

  /// Texts that are nearly those of the patterns.
  private static func randomText(_ random: inout SeededGenerator) -> String {
    let seeds = [
      "0123abcd-9f0e-0123456789ab", "grid.example:station", "flex-offer-revocation", "ean-871685900012636543",
      "3.12.0", "0a1b2",
    ]
    var text = Array(seeds.randomElement(using: &random) ?? "")
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0..<text.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: text[place] = Array("a0-.:&\"é ~").randomElement(using: &random) ?? "a"
      case 1: text.insert(text[place], at: place)
      default: text.removeSubrange(place..<min(text.count - 1, place + 3))
      }
    }
    return String(text)
  }

  @Test func rangesAreThoseOfEachPlace() {
    var random = SeededGenerator.printingSeed()
    for _ in 0..<2_000 {
      let places = (0..<8).map { _ in
        (0...Int.random(in: 0..<3, using: &random)).map { _ in
          let low = UInt8.random(in: 0..<128, using: &random)
          return low...UInt8.random(in: low..<128, using: &random)
        }
      }
      let bytes = (0..<8).map { _ in UInt8.random(in: 0...(Bool.random(using: &random) ? 255 : 127), using: &random) }
      let length = zip(places, bytes).prefix { ranges, byte in ranges.contains { $0.contains(byte) } }.count
      let ranges = ByteRanges(places[...])
      #expect(ranges.length(in: bytes.span.word(at: 0)) == length, "\(places) \(bytes)")
      #expect(ranges.hold(bytes.span.word(at: 0)) == (length == 8))
    }
  }
}
