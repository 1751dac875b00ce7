import Testing
import UFTPCoding

struct StoredTextTests {
  @Test func everyLengthComesBack() {
    for count in 0...100 {
      let text =
        String("abcdefghijklmnopqrstuvwxyz0123456789é😀".prefix(count))
        + String(repeating: "x", count: max(0, count - 38))
      let stored = XSDStoredText(text)
      #expect(stored.string == text)
      #expect(stored == XSDStoredText(text))
      #expect(stored.hashValue == XSDStoredText(text).hashValue)
      #expect(stored != XSDStoredText(text + "y"))
    }
  }

  @Test func textsThatOnlyLookTheSameDiffer() {
    #expect(XSDStoredText("\u{E9}") != XSDStoredText("e\u{301}"))
    let tail = String(repeating: "x", count: 40)
    #expect(XSDStoredText("\u{E9}" + tail) != XSDStoredText("e\u{301}" + tail))
  }
}
