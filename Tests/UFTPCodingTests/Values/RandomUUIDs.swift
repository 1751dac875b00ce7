import Testing
import UFTPCoding

@Suite("Random UUIDs")
struct RandomUUIDs {
  struct ID: XSDRandomUUID {
    let stored: XSDStoredText<Self>
    init(stored: XSDStoredText<Self>) { self.stored = stored }
  }

  @Test("Have the form, version and variant of RFC 9562, and differ")
  func form() throws {
    let ids = (0..<1_000).map { _ in ID.random().rawValue }
    for id in ids {
      #expect(try /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/.wholeMatch(in: id) != nil)
    }
    #expect(Set(ids).count == ids.count)
  }
}
