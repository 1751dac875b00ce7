/// Documents of the fixture's protocol, in the very form in which they are written.
enum FixtureDocuments {
  /// The attributes that every message has.
  static func metadata(version: String = "1.1.0") -> String {
    """
    Version="\(version)" SenderDomain="a.example" RecipientDomain="b.example" TimeStamp="2026-03-28T14:05:09Z" \
    MessageID="7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30" ConversationID="0d9e1b2c-3f4a-4c5d-8e6f-7a8b9c0d1e2f"
    """
  }

  /// A Sink with attributes and children besides those that it must have.
  static func sink(_ attributes: String = "", _ children: String = "", version: String = "1.1.0") -> String {
    let head = "<Sink \(metadata(version: version)) \(attributes.isEmpty ? "" : attributes + " ")grade=\"2\""
    return children.isEmpty ? head + "/>" : head + ">" + children + "</Sink>"
  }

  static func order(_ lines: String, version: String = "1.1.0") -> String {
    "<Order \(metadata(version: version)) Currency=\"EUR\">\(lines)</Order>"
  }

  /// A construct each.
  static let valid: [String] = [
    sink(),
    sink("numbers=\"1 -2 3\" either=\"-17\" step=\"-60\" ratio=\"0.25\" day=\"2020-01-01\" key=\"AQIDBA==\""),
    sink("either=\"kW\" flag=\"false\" label=\"a.b-c\" upper=\"ABC\" ab=\"cc\" listed=\"(x|y)\" text=\" t \""),
    sink("kind=\"sink\""),
    "<Sink \(metadata()) grade=\"2\" ISP=\"5\"><ISP>1</ISP><ISP>2</ISP></Sink>",
    sink("", "<Words self=\"a\" init=\"b\" default=\"9\" in=\"c\" Type=\"d\" name=\"e\" index=\"f\" shape=\"g\"/>"),
    sink("", "<Note lang=\"nl-NL\">Some  text</Note>"),
    sink("", "<Note></Note>"),
    sink("", "<Pair><Left>1</Left><Right>x</Right></Pair><MaybePair/>"),
    sink("", "<Pair><Left>1</Left></Pair><MaybePair><Left>1</Left><Right>2</Right></MaybePair>"),
    sink("", "<OneOf choiceNumber=\"1\"><Number>1.50</Number></OneOf><OneOf><Word>w</Word></OneOf>"),
    sink("", "<OneOf><Nested><Nested><Note>deep</Note></Nested></Nested></OneOf><MaybeOneOf/>"),
    sink("", "<MaybeOneOf><Number>3</Number></MaybeOneOf>"),
    sink("", "<Node Number=\"1\"><Next Number=\"2\"/><Child Number=\"3\"/><Child Number=\"4\"/></Node>"),
    sink("", "<Node Number=\"1\"><Via><Node Number=\"2\"><Next Number=\"3\"/></Node></Via></Node>"),
    sink("", "<Marker/><Total>2.50</Total><Model>T</Model><Part Size=\"L\"/>"),
    sink("", "<Marker><Reason>new</Reason></Marker>"),
    sink("", "<Mark At=\"1\"/><Mark At=\"2\" opening=\"x\"/><Mark At=\"-3\"/><Dot At=\"1\" opening=\"\"/>"),
    sink("", String(repeating: "<Mark At=\"1\"/>", count: 6) + "<Dot At=\"1\"/><Dot At=\"2\"/>"),
    order("<Line Amount=\"1.5\" Tax=\"0.21\" Unit=\"box\"/><Remark>soon</Remark>"),
    "<Cancel \(metadata()) OrderMessageID=\"7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30\"/>",
    "<Ping \(metadata())/>",
  ]

  /// Valid in the older version, too; the last one only there.
  static let validInOldVersion: [String] = [
    order("<Line Amount=\"1.5\"/><Line Amount=\"999.99\" Unit=\"kW\"/>", version: "1.0.0"),
    sink("label=\"12345678\" ab=\"b\"", "<Marker/>", version: "1.0.0"),
    sink("either=\"16\" ab=\"aa\"", version: "1.0.0"),
    order("<Line Amount=\"1\" Unit=\"16\"/><Line Amount=\"1\"/>", version: "1.0.0"),
  ]
}
