/// Documents that the fixture's schema forbids, each with a part of what the error must say.
enum RefusedDocuments {
  static let newest: [(document: String, says: String)] = [
    (FixtureDocuments.sink("kind=\"other\""), "sink, which the schema fixes"),
    (FixtureDocuments.sink().replacing("grade=\"2\"", with: "grade=\"3\""), "2, which the schema fixes"),
    (FixtureDocuments.sink().replacing(" grade=\"2\"", with: ""), "grade"),
    (FixtureDocuments.sink("numbers=\"\""), "at least 1 item"),
    (FixtureDocuments.sink("numbers=\"1 2 3 4\""), "at most 3 items"),
    (FixtureDocuments.sink("numbers=\"1 x\""), "numbers"),
    (FixtureDocuments.sink("either=\"1.5\""), "either"),
    (FixtureDocuments.sink("step=\"30\""), "one of 15, -60"),
    (FixtureDocuments.sink("ratio=\"1\""), "less than 1"),
    (FixtureDocuments.sink("day=\"2019-12-31\""), "at least 2020-01-01"),
    (FixtureDocuments.sink("key=\"AQID\""), "exactly 4 bytes"),
    (FixtureDocuments.sink("label=\"a b\""), "label"),
    (FixtureDocuments.sink("upper=\"ABCD\""), "exactly 3 characters"),
    (FixtureDocuments.sink("upper=\"abc\""), "[A-Z]*"),
    (FixtureDocuments.sink("ab=\"bc\""), "b+"),
    (FixtureDocuments.sink("ab=\"aa\""), "c+"),
    (FixtureDocuments.sink("listed=\"1x5\""), "1\\.5"),
    (FixtureDocuments.sink("", "<Words/>"), "in"),
    (FixtureDocuments.sink("", "<Pair><Right>x</Right></Pair>"), "Left"),
    (FixtureDocuments.sink("", "<Pair><Left>1</Left><Left>1</Left></Pair>"), "Left"),
    (FixtureDocuments.sink("", "<MaybePair><Left>1</Left></MaybePair>"), "Right"),
    (FixtureDocuments.sink("", "<OneOf/>"), "Number"),
    (FixtureDocuments.sink("", "<OneOf><Number>1</Number><Word>w</Word></OneOf>"), "Word"),
    (FixtureDocuments.sink("", "<Marker>x</Marker>"), "Marker"),
    (FixtureDocuments.sink("", "<ISP>1</ISP><ISP>2</ISP><ISP>3</ISP>"), "at most 2"),
    (FixtureDocuments.sink("", "<Model>F</Model>"), "T, which the schema fixes"),
    (FixtureDocuments.sink("", "<Total>1</Total><Note/>"), "Note"),
    (FixtureDocuments.sink("", "<Part Size=\"M\"/>"), "one of S, L"),
    (FixtureDocuments.sink("", "<Dot At=\"1\"/><Mark At=\"2\"/>"), "Mark"),
    (FixtureDocuments.sink("", "<Mark At=\"1\"/><Mark/>"), "At"),
    (FixtureDocuments.sink("", String(repeating: "<Mark At=\"1\"/>", count: 7)), "at most 6"),
    (FixtureDocuments.sink("", "<Mark At=\"1\"/><Dot At=\"x\"/>"), "At"),
    (FixtureDocuments.order(""), "Line"),
    (FixtureDocuments.order("<Line Amount=\"0\"/>"), "more than 0"),
    (FixtureDocuments.order("<Line Amount=\"1000\"/>"), "at most 999.99"),
    (FixtureDocuments.order("<Line Amount=\"1.555\"/>"), "at most 2 digits after the point"),
    (FixtureDocuments.order("<Line Unit=\"16\"/>"), "one of piece, default, kW, box"),
  ]

  static let oldest: [(document: String, says: String)] = [
    (FixtureDocuments.order("<Line Amount=\"1\"/>", version: "1.0.0"), "Line"),
    (FixtureDocuments.order("<Line/><Line/>", version: "1.0.0"), "Amount"),
    (FixtureDocuments.order("<Line Amount=\"1\" Tax=\"0\"/><Line Amount=\"1\"/>", version: "1.0.0"), "Tax"),
    (
      FixtureDocuments.order("<Line Amount=\"1\" Unit=\"box\"/><Line Amount=\"1\"/>", version: "1.0.0"),
      "piece, default, kW, 16"
    ),
    (FixtureDocuments.sink("label=\"123456789\"", version: "1.0.0"), "at most 8 characters"),
    (FixtureDocuments.sink("ab=\"cc\"", version: "1.0.0"), "a+|b+"),
    (FixtureDocuments.sink("", "<Marker><Reason>new</Reason></Marker>", version: "1.0.0"), "Reason"),
    (
      "<Cancel \(FixtureDocuments.metadata(version: "1.0.0")) OrderMessageID=\"7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30\"/>",
      "Version"
    ),
  ]
}
