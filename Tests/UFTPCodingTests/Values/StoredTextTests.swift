import Testing

@testable import UFTPCoding

struct StoredTextTests {
  private typealias Text = XSDStoredText<Capitals>

  @Test func everyLengthComesBack() {
    for count in 0...100 {
      let text =
        String("abcdefghijklmnopqrstuvwxyz0123456789é😀".prefix(count))
        + String(repeating: "x", count: max(0, count - 38))
      let stored = Text(text)
      #expect(stored.string == text)
      #expect(stored == Text(text))
      #expect(stored.hashValue == Text(text).hashValue)
      #expect(stored != Text(text + "y"))
    }
  }

  @Test func textsThatOnlyLookTheSameDiffer() {
    #expect(Text("\u{E9}") != Text("e\u{301}"))
    let tail = String(repeating: "x", count: 40)
    #expect(Text("\u{E9}" + tail) != Text("e\u{301}" + tail))
  }

  /// Capitals, of every length that is held in place and of some that are not.
  private static let capitals = (1...50).map { String(repeating: "Q", count: $0) }

  @Test(arguments: capitals)
  func whatIsRightIsMarkedAndWrittenAtOnce(_ text: String) throws {
    let document = Array((text + "\"/>").utf8)
    var position = 0
    let read = Capitals.usual(document.span, at: &position, in: XSDContext())
    let parsed = try Capitals.parse(text.utf8.span, in: XSDContext())
    for value in [read, parsed, Capitals(unchecked: text), Capitals(text)] {
      #expect(Self.writtenAtOnce(value) == text + "\"")
    }
  }

  @Test(arguments: capitals)
  func aTextIsTheSameWithAndWithoutAMark(_ text: String) {
    let marked = Text(text)
    let unmarked =
      text.utf8.count > ShortText.longest
      ? Text(.long(Array(text.utf8), isUsual: false)) : Text(.short(ShortText(text.utf8.span)))
    #expect(marked.isUsual && !unmarked.isUsual)
    #expect(marked == unmarked)
    #expect(Set([marked, unmarked]).count == 1)
    #expect(marked.string == unmarked.string)
    #expect(Self.writtenAtOnce(Capitals(stored: unmarked)) == nil)
    #expect(Capitals.allows(Capitals(stored: unmarked), in: XSDContext()))
  }

  @Test(arguments: ["", "q", "Q q", "QQ\"", "É", "Q&", String(repeating: "Q", count: 45) + "q"])
  func whatIsWrongIsNeverWrittenAtOnce(_ text: String) {
    let value = Capitals(unchecked: text)
    #expect(value.rawValue == text)
    #expect(Self.writtenAtOnce(value) == nil)
    #expect(!Capitals.allows(value, in: XSDContext()))
  }

  @Test func aTypeThatAsksForMoreThanAPatternHasNoMarks() {
    #expect(Self.writtenAtOnce(Currency(unchecked: "EUR")) == nil)
    #expect(Currency.allows(Currency(unchecked: "EUR"), in: XSDContext()))
    #expect(!Currency.allows(Currency(unchecked: "EURO"), in: XSDContext()))
  }

  /// What is written without a second look, or nil.
  private static func writtenAtOnce<Value: XSDText>(_ value: Value?) -> String? {
    guard let value else { return nil }
    var isWritten = false
    let bytes = XMLOutput.text { isWritten = Value.writeUsual(value, to: &$0, in: XSDContext()) }
    return isWritten ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
