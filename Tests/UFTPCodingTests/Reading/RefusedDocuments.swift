import Testing
import UFTPCoding

@Suite("What the reader refuses, and what it says")
struct RefusedDocuments {
  struct Case: CustomTestStringConvertible, Sendable {
    let xml: String
    let error: String

    init(_ xml: String, _ error: String) {
      self.xml = xml
      self.error = error
    }

    var testDescription: String { xml }
  }

  @Test(
    "Against the schema",
    arguments: [
      Case(#"<Oder ID="a"/>"#, "1:2: error: The root element Oder is not known here; expected Order (at /Oder)"),
      Case(#"<Orders ID="a"/>"#, "1:2: error: The root element Orders is not known here; expected Order (at /Orders)"),
      Case(
        "<Order\u{E9}/>",
        "1:2: error: The root element Order\u{E9} is not known here; expected Order (at /Order\u{E9})"
      ),
      Case(#"<Order><Item Count="1"/></Order>"#, "1:2: error: The attribute ID is missing (at /Order/@ID)"),
      Case(
        "<Order ID='a'>\n  <Item Count='0'/></Order>",
        #"2:16: error: The value of Count is not allowed: found "0"; expected a whole number of at least 1 (at /Order/Item[1]/@Count)"#
      ),
      Case(
        #"<Order ID="a"><Item Count="1"/><Item Count="1" x="2"/></Order>"#,
        "1:48: error: The attribute x is not part of the schema here; expected one of Count, Unit-Of-Measure "
          + "(at /Order/Item[2]/@x)"
      ),
      Case(
        #"<Order ID="a"><Item Count="1" Unit-Of-Measure="g"/></Order>"#,
        #"1:48: error: The value of Unit-Of-Measure is not allowed: found "g"; expected kg, which the schema fixes "#
          + "(at /Order/Item[1]/@Unit-Of-Measure)"
      ),
      Case(#"<Order ID="a"></Order>"#, "1:22: error: The element Item is missing; expected at least 1 (at /Order)"),
      Case(#"<Order ID="a"/>"#, "1:15: error: The element Item is missing; expected at least 1 (at /Order)"),
      Case(
        #"<Order ID="a"><Note>n</Note></Order>"#,
        "1:16: error: The element Item is missing; expected at least 1 (at /Order/Note[1])"
      ),
      Case(
        #"<Order ID="a"><Item Count="1"/><Item Count="1"/><Item Count="1"/><Item Count="1"/></Order>"#,
        "1:67: error: There are too many elements Item; expected at most 3 (at /Order/Item[4])"
      ),
      Case(
        #"<Order ID="a"><Item Count="1"/><Note/><Item Count="1"/></Order>"#,
        "1:40: error: The element Item may not stand here; expected Item, Note, as often and in the order of the schema "
          + "(at /Order/Item[2])"
      ),
      Case(
        #"<Order ID="a"><Item Count="1"/>text<!-- --></Order>"#,
        #"1:32: error: Text may not stand here: found "text"; expected elements only; UFTP's data are in attributes "#
          + "(at /Order)"
      ),
      Case(
        #"<Order ID="a"><Item Count="1"> </Item></Order>"#,
        #"1:31: error: Text may not stand here: found " "; expected elements only; UFTP's data are in attributes "#
          + "(at /Order/Item[1])"
      ),
      Case(
        #"<Order ID="a"><Item Count="99999999999999999999"/></Order>"#,
        "1:28: error: The value of Count is more than can be held"
      ),
      Case(
        #"<Order ID="a" xmlns="urn:x"><Item Count="1"/></Order>"#,
        "1:2: error: The element Order is put into a namespace; expected no namespace, as the schema has none; remove xmlns "
          + "(at /Order)"
      ),
      Case(
        #"<Order ID="a" x:y="z" xmlns:x="urn:x"><Item Count="1"/></Order>"#,
        "1:15: error: The attribute x:y is not part of the schema here (at /Order/@x:y)"
      ),
      Case(
        #"<Order ID="a" i:nil="false" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Item Count="1"/></Order>"#,
        "1:15: error: The attribute i:nil is not part of the schema here (at /Order/@i:nil)"
      ),
      Case(
        #"<Order ID="a" i:type="ItemType" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Item Count="1"/></Order>"#,
        #"1:15: error: xsi:type names another type: found "ItemType"; expected OrderType (at /Order/@xsi:type)"#
      ),
    ]
  )
  func schema(_ sample: Case) {
    expect(sample)
  }

  @Test(
    "Against XML itself",
    arguments: [
      Case("", "1:1: error: The document ends too early: There is no root element; expected an element"),
      Case("<Order", "1:7: error: The document ends too early: A tag goes on without a space"),
      Case(#"<Order ID="a"#, "1:13: error: The document ends too early: A value is not closed (at /Order)"),
      Case(#"<Order ID="a"><Item Count="1"/>"#, "1:32: error: The document ends too early: An element is not closed"),
      Case(#"<Order ID="a" ID="b"/>"#, "1:15: error: The attribute ID stands twice (at /Order)"),
      Case(#"<Order ID="a<"/>"#, #"1:13: error: "<" stands in an attribute value; expected &lt; (at /Order)"#),
      Case(#"<Order ID="&nbsp;"/>"#, "1:12: error: An ampersand begins no reference that is known"),
      Case(#"<Order ID="&#0;"/>"#, "1:12: error: A character reference stands for no character that XML allows"),
      Case("<Order ID=\"\u{1}\"/>", "1:12: error: The character U+1 may not stand in XML"),
      Case("<Order ID=\"\u{FFFF}\"/>", "1:12: error: The character U+FFFF may not stand in XML"),
      Case(#"<Order ID="a"></Oder>"#, "1:15: error: The end tag does not match its start tag; expected </Order>"),
      Case("<Order", "1:7: error: The document ends too early: A tag goes on without a space; expected a space"),
      Case("<Order=/>", #"1:7: error: A tag goes on without a space; expected a space, "/>" or ">" (at /Order)"#),
      Case(#"<Order ID="a"><Item Count="1"/></Order>x"#, "1:40: error: Something follows the root element"),
      Case("<Order ID='a'><!-- -- --></Order>", #"1:20: error: "--" stands inside a comment"#),
      Case("<Order ID='a'>]]></Order>", #"1:15: error: "]]>" stands in text"#),
      Case("<Order ID='a'><?xml?></Order>", #"1:15: error: A processing instruction is named "xml""#),
      Case("<Order ID='a' p:q='1'/>", #"1:15: error: The prefix "p" is not declared"#),
      Case("<Order ID='a' xmlns:p=''/>", #"1:15: error: The prefix "p" may not be bound to """#),
      Case("<Order ID='a' a:b:c='1'/>", #"1:18: error: The name "a:b:c" is not a prefix and a local name"#),
      Case("<?xml version='2.0'?><Order/>", "1:16: error: XML of version 2.0 is not known; expected 1.0"),
      Case(
        "<?xml version='1.0' encoding='ISO-8859-1'?><Order/>",
        "1:31: error: The document is encoded in ISO-8859-1; expected UTF-8 or US-ASCII"
      ),
      Case("<?xml version='1.0' encoding='US-ASCII'?><Order ID='é'/>", "1:53: error: A byte beyond US-ASCII"),
      Case("<!DOCTYPE Order><Order/>", "1:1: error: The document has a DOCTYPE, which is not read"),
    ]
  )
  func wellFormedness(_ sample: Case) {
    expect(sample)
  }

  private func expect(_ sample: Case) {
    let error = #expect(throws: XMLDecodingError.self) { try Order(xml: sample.xml) }
    let text = error?.description ?? ""
    #expect(text.hasPrefix(sample.error), "\(text)")
    #expect(Order.errors(in: Array(sample.xml.utf8)).first?.description == text)
  }

  @Test("An attribute that is read over stands once in a tag, too")
  func ignoredTwice() {
    let twice = Array(#"<Order Quirk="x" Quirk="y" ID="a"><Item Count="1"/></Order>"#.utf8)
    let errors = Order.errors(in: twice, options: XMLDecodingOptions(leniencies: .testQuirk))
    #expect(errors.map(\.description) == ["1:18: error: The attribute Quirk stands twice (at /Order)"])
    let once = Array(#"<Order Quirk="x" ID="a"><Item Count="1" Quirk="x"/></Order>"#.utf8)
    #expect(Order.errors(in: once).map(\.reason) == [.unknownAttribute, .unknownAttribute])
  }

  @Test("Bytes that are not UTF-8, or another encoding")
  func bytes() {
    for (bytes, reason) in [
      (Array("<Order ID='".utf8) + [0xC3, 0x28] + Array("'/>".utf8), XMLDecodingError.Reason.notWellFormed),
      (Array("<Order ID='".utf8) + [0xED, 0xA0, 0x80] + Array("'/>".utf8), .notWellFormed),
      ([0xFF, 0xFE, 0x3C, 0x00], .unsupportedEncoding),
      ([0x3C, 0x00, 0x4F, 0x00], .unsupportedEncoding),
      (Array("<Order ID='a'><Item Count='1'/></Order>".utf8) + [0], .notWellFormed),
    ] {
      #expect { try Order(xml: bytes) } throws: { ($0 as? XMLDecodingError)?.reason == reason }
    }
  }

  @Test("All errors of a document, in its order and up to a limit")
  func collected() {
    let xml = "<Order Amount='x' y='1'>\n<Item/>\n<Foo><Bar a='1'/>text</Foo>\n<Item Count='-1'/></Order>"
    let errors = Order.errors(in: Array(xml.utf8))
    #expect(
      errors.map { "\($0.line):\($0.column) \($0.reason.rawValue) \($0.path)" } == [
        "1:2 missing-attribute /Order", "1:16 invalid-value /Order", "1:19 unknown-attribute /Order",
        "2:2 missing-attribute /Order/Item[1]", "3:2 unexpected-element /Order/Foo[1]",
        "4:14 invalid-value /Order/Item[2]",
      ]
    )
    #expect(Order.errors(in: Array(xml.utf8), limit: 2).count == 2)
    #expect(Order.errors(in: Array(xml.utf8), limit: 1).count == 1)
  }
}
