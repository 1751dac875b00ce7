import Testing
import UFTPCoding

@Suite("What the reader accepts")
struct AcceptedDocuments {
  static let one = Order(id: "a", amount: nil, urgent: nil, items: [Item(count: 1)], note: nil)

  @Test(
    "Other ways to write the same document",
    arguments: [
      #"<Order ID="a"><Item Count="1"/></Order>"#,
      #"<Order ID='a'><Item Count='1'></Item></Order>"#,
      "\u{FEFF}<Order ID=\"a\"><Item Count=\"1\"/></Order>",
      #"<?xml version="1.0"?><Order ID="a"><Item Count="1"/></Order>"#,
      #"<?xml version='1.7' encoding='utf-8' standalone='yes' ?> <Order ID="a"><Item Count="1"/></Order>"#,
      #"<?xml version="1.0" encoding="US-ASCII"?><Order ID="&#x61;"><Item Count="1"/></Order>"#,
      "<!-- é -->\n<?pi x?><Order ID=\"a\"><!----><Item Count=\"1\"/></Order><?pi?><!-- - -->\n",
      "<Order\n\tID = \"a\"\r\n><?pi?>\r\n<Item Count=\" +01\t\"\t/>&#32;<![CDATA[ \n]]></Order\n>",
      #"<Order ID="a"><Item Count="1"><!-- nothing --><![CDATA[]]><?pi?></Item></Order>"#,
      #"<Order xmlns="" xmlns:x="urn:x" ID="a"><Item xmlns:x="urn:y" Count="1"/></Order>"#,
      #"<Order i:type=" OrderType " ID="a" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" "#
        + #"i:noNamespaceSchemaLocation="x.xsd"><Item i:schemaLocation="" Count="1" i:type="ItemType"/></Order>"#,
      "<Order xmlns:\u{E9}='urn:x' xmlns:e\u{301}='urn:y' ID=\"a\"><Item Count=\"1\"/></Order>",
      #"<Order xmlns:xml="http://www.w3.org/XML/1998/namespace" ID="a"><Item Count="1"/></Order>"#,
    ]
  )
  func sameDocument(_ xml: String) throws {
    #expect(try Order(xml: xml) == Self.one)
    #expect(Order.errors(in: Array(xml.utf8)).isEmpty)
  }

  @Test("Attributes come in any order, and absence is kept")
  func order() throws {
    let xml =
      #"<Order Urgent="1" Amount="2.30" ID="&lt;&amp;&#10;x"><Item Unit-Of-Measure="kg" Count="2"/><Note> a  b </Note></Order>"#
    let order = try Order(xml: xml)
    #expect(order.id == "<&\nx")
    #expect(order.amount?.description == "2.30")
    #expect(order.urgent == true)
    #expect(order.items == [Item(count: 2, unit: "kg")])
    #expect(order.note == "a b")
  }

  @Test("White space in a value becomes spaces, a character reference to it does not")
  func whiteSpace() throws {
    #expect(try Order(xml: "<Order ID='a\tb\r\nc\rd&#9;&#13;'><Item Count='1'/></Order>").id == "a b c d\t\r")
  }

  @Test("A leniency reads over its attribute, and only when asked")
  func leniency() throws {
    let xml = #"<Order Quirk="x" ID="a"><Item Count="1"/></Order>"#
    #expect(throws: XMLDecodingError.self) { try Order(xml: xml) }
    #expect(try Order(xml: xml, options: XMLDecodingOptions(leniencies: .testQuirk)) == Self.one)
  }

  @Test("An older version has fewer attributes and elements")
  func versions() throws {
    let options = XMLDecodingOptions(version: OrderVersion.old)
    for xml in [
      #"<Order ID="a" Urgent="true"><Item Count="1"/></Order>"#,
      #"<Order ID="a"><Item Count="1"/><Note>x</Note></Order>"#,
    ] {
      #expect(try Order(xml: xml, options: XMLDecodingOptions(version: OrderVersion.new)).id == "a")
      #expect(throws: XMLDecodingError.self) { try Order(xml: xml, options: options) }
    }
  }

  @Test("White space stands only where the version has children")
  func emptyInOldVersion() throws {
    let xml = "<Later> </Later>"
    #expect(throws: Never.self) { try Later(xml: xml) }
    #expect(throws: XMLDecodingError.self) {
      try Later(xml: xml, options: XMLDecodingOptions(version: OrderVersion.old))
    }
  }

  @Test("Line breaks are line feeds, in CDATA sections too")
  func lineBreaks() throws {
    let xml = "<Later><Note>a\r\nb<![CDATA[\n\r\r\nc\rd\r]]>\n</Note></Later>"
    #expect(try Later(xml: xml).note == "a\nb\n\n\nc\nd\n\n")
  }

  @Test("A root element can be looked at before a document is judged")
  func root() {
    let root = XMLRootElement(of: Array(#"<?xml version="1.0"?><Anything a="1 &amp; 2" b='' <"#.utf8))
    #expect(root?.name == "Anything")
    #expect(root?.attributes == ["a": "1 & 2", "b": ""])
    #expect(XMLRootElement(of: Array("nothing".utf8)) == nil)
  }
}
