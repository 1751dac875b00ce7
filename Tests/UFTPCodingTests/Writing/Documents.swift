import Testing
import UFTPCoding

@Suite("What the writer writes and refuses")
struct Documents {
  static let order = Order(
    id: "a<b>&\"c'\t\n\r é",
    amount: "2.30",
    urgent: false,
    items: [Item(count: 1), Item(count: 2, unit: "kg")],
    note: "x < y"
  )

  @Test("Compact")
  func compact() throws {
    let text = String(decoding: try Self.order.xml(options: XMLEncodingOptions(declaration: false)), as: UTF8.self)
    #expect(
      text == #"<Order ID="a&lt;b&gt;&amp;&quot;c'&#9;&#10;&#13; é" Amount="2.30" Urgent="false">"#
        + #"<Item Count="1"/><Item Count="2" Unit-Of-Measure="kg"/><Note>x &lt; y</Note></Order>"#
    )
  }

  @Test("Indented")
  func indented() throws {
    var order = Self.order
    order.id = "a"
    let text = String(decoding: try order.xml(options: XMLEncodingOptions(layout: .indented)), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <Order ID="a" Amount="2.30" Urgent="false">
          <Item Count="1"/>
          <Item Count="2" Unit-Of-Measure="kg"/>
          <Note>x &lt; y</Note>
        </Order>

        """
    )
  }

  @Test("What is written reads as the same value", arguments: [XMLEncodingOptions.Layout.compact, .indented])
  func roundTrip(_ layout: XMLEncodingOptions.Layout) throws {
    #expect(try Order(xml: Self.order.xml(options: XMLEncodingOptions(layout: layout))) == Self.order)
  }

  @Test("Into a buffer, behind what it holds; a refusal leaves it as it was")
  func buffer() throws {
    var buffer = Array("before".utf8)
    var order = Self.order
    try order.write(into: &buffer, options: XMLEncodingOptions(declaration: false))
    #expect(String(decoding: buffer, as: UTF8.self).hasPrefix("before<Order ID="))
    buffer = Array("before".utf8)
    order.items = []
    #expect(throws: XMLEncodingError.self) { try order.write(into: &buffer) }
    #expect(buffer == Array("before".utf8))
  }

  @Test("Refusals name the component, the value and the rule")
  func refusals() {
    expectRefusal(
      "The value of Count is not allowed: found \"0\"; expected a whole number of at least 1 (at /Order/Item[2])"
    ) { $0.items[1].count = 0 }
    expectRefusal(
      "The value of Unit-Of-Measure is not allowed: found \"g\"; expected kg, which the schema fixes (at /Order/Item[1])"
    ) { $0.items[0].unit = "g" }
    expectRefusal(
      "The number of elements Item is not what the schema allows: found \"0\"; expected at least 1 (at /Order)"
    ) {
      $0.items = []
    }
    expectRefusal(
      "The number of elements Item is not what the schema allows: found \"4\"; expected at most 3 (at /Order)"
    ) {
      $0.items = Array(repeating: Item(count: 1), count: 4)
    }
    expectRefusal("The value of ID holds U+0, which XML cannot carry; expected characters that XML allows (at /Order)")
    {
      $0.id = "\0"
    }
    expectRefusal(
      "The value of ID holds U+FFFE, which XML cannot carry; expected characters that XML allows (at /Order)"
    ) {
      $0.id = "\u{FFFE}"
    }
  }

  @Test("A value that the chosen version does not have is named")
  func versions() {
    expectRefusal(
      "The chosen version of the schema has no attribute Urgent, so its value cannot be sent; expected no value, or a newer "
        + "version (at /Order)",
      version: .old
    ) { $0.note = nil }
    expectRefusal(
      "The number of elements Note is not what the schema allows: found \"1\"; expected none, or a newer version (at /Order)",
      version: .old
    ) { $0.urgent = nil }
  }

  private func expectRefusal(_ text: String, version: OrderVersion = .new, _ change: (inout Order) -> Void) {
    var order = Self.order
    order.id = "a"
    change(&order)
    let options = XMLEncodingOptions(version: version)
    let error = #expect(throws: XMLEncodingError.self) { try order.xml(options: options) }
    #expect(error?.description == text)
  }
}
