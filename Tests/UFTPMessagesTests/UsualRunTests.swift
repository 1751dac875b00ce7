import Testing
import UFTPCoding
import UFTPMessages

@Suite("Elements in a row, some of them written as few are")
struct UsualRunTests {
  private static let isps: [FlexOfferOptionISP] = [
    .init(power: -250_000, start: 1, duration: 4),
    .init(power: 10_000_000, start: 5),
    .init(power: 0, start: 6, duration: 91),
  ]

  /// The forms of the second one that say the same.
  private static let forms = [
    "<ISP Power=\"10000000\" Start=\"5\"/>",
    "<ISP Start=\"5\" Power=\"10000000\"/>",
    "<ISP Power='10000000' Start=\"5\"/>",
    "<ISP Power = \"10000000\" Start=\"5\"/>",
    "<ISP  Power=\"10000000\"\tStart=\"5\" />",
    "<ISP Power=\"+10000000\" Start=\"005\"/>",
    "<ISP Power=\" 10000000 \" Start=\"5\"/>",
    "<ISP Power=\"1&#48;000000\" Start=\"5\"/>",
    "<ISP Power=\"10000000\" Start=\"5\"></ISP>",
    "\n  <ISP Power=\"10000000\" Start=\"5\"/>\r\n\t",
    "<!-- one --><ISP Power=\"10000000\" Start=\"5\"/><?two?>",
  ]

  @Test(arguments: forms, 0..<3) func oneAmongUsualOnes(_ form: String, _ place: Int) throws {
    var isps = Self.isps
    isps.swapAt(1, place)
    let offer = try UFTPMessage.sample(isps)
    let xml = String(decoding: try offer.xml(), as: UTF8.self)
    #expect(xml.contains(Self.forms[0]))
    #expect(try UFTPMessage(xml: xml.replacing(Self.forms[0], with: form)) == offer)
  }

  @Test(
    arguments: [
      ("<ISP Power=\"1000000x\" Start=\"5\"/>", "Power"), ("<ISP Power=\"1\" Start=\"0\"/>", "Start"),
      ("<ISP Power=\"1\"/>", "Start"), ("<ISP Power=\"1\" Start=\"5\" Power=\"1\"/>", "twice"),
      ("<ISPs Power=\"1\" Start=\"5\"/>", "ISPs"), ("<ISP Power=\"1\" Start=\"5\">0</ISP>", "Text"),
      ("<ISP Power=\"\" Start=\"5\"/>", "Power"), ("<ISP Power=\"-\" Start=\"5\"/>", "Power"),
      ("<ISP Power=\"1\" Start=\"5\"//>", "not closed"), ("<ISP Power=\"1\" Start=\"5\"Duration=\"1\"/>", "space"),
    ]
  )
  func whatIsWrongAmongUsualOnes(_ form: String, _ word: String) throws {
    let xml = String(decoding: try UFTPMessage.sample(Self.isps).xml(), as: UTF8.self)
    let error = #expect(throws: XMLDecodingError.self) {
      try UFTPMessage(xml: xml.replacing(Self.forms[0], with: form))
    }
    #expect("\(try #require(error))".contains(word))
  }

  @Test(arguments: [XMLEncodingOptions.Layout.compact, .indented])
  func rowsOfAnyLengthFollowEachOther(_ layout: XMLEncodingOptions.Layout) throws {
    // The room for a row is guessed from the one before, or from the size of its first element.
    let lengths = [1, 2, 3, 96, 96, 95, 97, 1, 128, 129, 7, 300, 4]
    let rows = lengths.map { length in (1...length).map { FlexOfferOptionISP(power: Int64(length), start: Int64($0)) } }
    let offer = try UFTPMessage.sample(rows: rows)
    #expect(try UFTPMessage(xml: offer.xml(options: XMLEncodingOptions(layout: layout))) == offer)
  }

  @Test func isReadUnderLimits() throws {
    let xml = try UFTPMessage.sample(Self.isps).xml()
    for limits in [XMLLimits(depth: 2), XMLLimits(attributes: 2)] {
      #expect(throws: XMLDecodingError.self) { try UFTPMessage(xml: xml, options: .init(limits: limits)) }
    }
    #expect(try UFTPMessage(xml: xml, options: .init(limits: XMLLimits(depth: 3))) == .sample(Self.isps))
  }

  @Test func isCutShortAnywhere() throws {
    let xml = try UFTPMessage.sample(Self.isps).xml()
    for end in 0..<xml.count {
      #expect(throws: XMLDecodingError.self) { try UFTPMessage(xml: Array(xml[..<end])) }
    }
  }

  @Test func isRefusedWhenWritten() throws {
    var isps = Self.isps
    isps[1].start = 0
    let error = #expect(throws: XMLEncodingError.self) { try UFTPMessage.sample(isps).xml() }
    #expect(try #require(error).component == "Start")
    #expect(try #require(error).path.contains("ISP[2]"))
  }

  @Test(arguments: 1...400) func fitsAnyBuffer(_ capacity: Int) throws {
    let offer = try UFTPMessage.sample(Self.isps)
    var buffer: [UInt8] = []
    buffer.reserveCapacity(capacity)
    try offer.write(into: &buffer)
    #expect(try buffer == offer.xml())
  }
}

extension UFTPMessage {
  /// An offer of these ISPs.
  fileprivate static func sample(_ isps: [FlexOfferOptionISP]) throws -> UFTPMessage { try sample(rows: [isps]) }

  /// An offer of options with these ISPs.
  fileprivate static func sample(rows: [[FlexOfferOptionISP]]) throws -> UFTPMessage {
    .flexOffer(
      FlexOffer(
        senderDomain: "agr.example.com",
        recipientDomain: "dso.example.com",
        timeStamp: "2026-03-28T14:05:09+01:00",
        messageID: "7f3a9c1e-52d8-4b6f-9a01-000000000001",
        conversationID: "7f3a9c1e-52d8-4b6f-9a01-000000000002",
        ispDuration: "PT15M",
        timeZone: "Europe/Amsterdam",
        period: "2026-03-29",
        congestionPoint: "ean.871685900012636543",
        expirationDateTime: "2026-03-28T18:00:00+01:00",
        currency: "EUR",
        offerOptions: rows.map {
          .init(optionReference: "A", price: "48.25", minActivationFactor: "0.40", isps: $0)
        }
      )
    )
  }
}
