import Testing
import UFTPCoding

@Suite("Documents that outgrow the memory they are written into")
struct Sizes {
  @Test("Every size is written whole, with text that needs escapes")
  func every() throws {
    for count in stride(from: 0, through: 5_000, by: 37) {
      let order = Order(id: String(repeating: "a<é", count: count), items: [Item(count: Int64(count + 1))])
      #expect(try Order(xml: order.xml()) == order)
      var buffer: [UInt8] = []
      buffer.reserveCapacity(count)
      try order.write(into: &buffer)
      #expect(buffer == (try order.xml()))
    }
  }

  @Test("A refusal behind much text names its place")
  func refusal() {
    let order = Order(id: String(repeating: "a", count: 10_000), items: [Item(count: 1), Item(count: -1)])
    let error = #expect(throws: XMLEncodingError.self) { try order.xml() }
    #expect(error?.path == "/Order/Item[2]")
  }
}
