import Testing
import UFTPCoding

/// Values made in code: defaults, versions, and what refuses to be written.
@Suite struct FixtureValueTests {
  private func written(_ document: some XMLDocument, for version: ProtocolVersion = .latest) throws -> String {
    let bytes = try document.xml(options: XMLEncodingOptions(version: version, declaration: false))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func refusal(_ document: some XMLDocument, for version: ProtocolVersion = .latest) -> XMLEncodingError? {
    do throws(XMLEncodingError) {
      _ = try document.xml(options: XMLEncodingOptions(version: version))
      return nil
    } catch {
      return error
    }
  }

  private func order(_ lines: [Line], remark: Note? = nil) -> Order {
    Order(senderDomain: "a.example", recipientDomain: "b.example", currency: "EUR", lines: lines, remark: remark)
  }

  @Test func defaultsStandInForWhatIsAbsent() {
    let sink = Sink(senderDomain: "a", recipientDomain: "b")
    #expect(sink.step == nil && sink.stepOrDefault == 15)
    #expect(sink.dayOrDefault == "2024-02-29")
    #expect(sink.flagOrDefault)
    #expect(sink.grade == 2)
    #expect(Line().unitOrDefault == .piece)
    #expect(Words(in: "x").defaultOrDefault == 7)
    #expect(Note(value: "x").langOrDefault == "en")
  }

  @Test func metadataIsFilledIn() {
    let ping = Ping(senderDomain: "a", recipientDomain: "b")
    #expect(ping.version == "1.1.0")
    #expect(ping.messageID != ping.conversationID)
    #expect(ping.messageID.rawValue.count == 36)
  }

  @Test func emptyElementHasItsDefaultAndItsFixedValue() throws {
    let document = FixtureDocuments.sink("", "<Total/><Model/>")
    let sink = try Sink(xml: document)
    #expect(sink.total == "1.50")
    #expect(sink.model == "T")
  }

  @Test func childrenThatHoldTheirParentCanBeChanged() {
    var node = Node(number: 1, next: Node(number: 2))
    node.next?.next = Node(number: 3)
    #expect(node.next?.next?.number == 3)
    node.next = nil
    #expect(node == Node(number: 1))
    var via = Via(node: node)
    via.node.number = 7
    #expect(via.node.number == 7)
  }

  @Test func anOldPeerCannotGetWhatCameLater() throws {
    let lines = [Line(amount: "1"), Line(amount: "2")]
    #expect(try written(order(lines), for: .v1_0_0).contains("<Line Amount=\"2\"/>"))
    #expect(refusal(order(lines, remark: Note(value: "x")), for: .v1_0_0)?.component == "Remark")
    #expect(refusal(order([Line(amount: "1", tax: "0"), lines[0]]), for: .v1_0_0)?.component == "Tax")
    #expect(refusal(order([Line(amount: "1", unit: .box), lines[0]]), for: .v1_0_0)?.component == "Unit")
    #expect(refusal(order([Line(), lines[0]]), for: .v1_0_0)?.reason == .missing)
    #expect(refusal(order([lines[0]]), for: .v1_0_0)?.component == "Line")
    let cancel = Cancel(senderDomain: "a", recipientDomain: "b", orderMessageID: .random())
    #expect(refusal(cancel, for: .v1_0_0)?.reason == .notInVersion)
    #expect(refusal(cancel) == nil)
  }

  @Test func wrongValuesAreNotWritten() {
    #expect(refusal(order([]))?.component == "Line")
    #expect(refusal(order([Line(amount: "0")]))?.expected == "more than 0")
    #expect(refusal(order([Line(unit: .value16)]))?.component == "Unit")
    var sink = Sink(senderDomain: "a", recipientDomain: "b")
    sink.grade = 3
    #expect(refusal(sink)?.component == "grade")
    sink.grade = 2
    sink.maybePair = MaybePair(left: 1)
    #expect(refusal(sink)?.component == "Right")
  }

  @Test func aLeniencyIsNeverUsedForWriting() throws {
    let document = FixtureDocuments.sink("upper=\"abc\"")
    let sink = try Sink(xml: document, options: XMLDecodingOptions(leniencies: .shortCode))
    #expect(sink.upper?.rawValue == "abc")
    #expect(refusal(sink)?.component == "upper")
    #expect(Leniencies.named.map(\.name) == ["pongResult", "shortCode"])
    let pong = "<Pong \(FixtureDocuments.metadata()) Result=\"x\"/>"
    #expect(throws: XMLDecodingError.self) { try Pong(xml: pong) }
    let read = try Pong(xml: pong, options: XMLDecodingOptions(leniencies: .knownPeerQuirks))
    #expect(try written(read) == pong.replacing(" Result=\"x\"", with: ""))
  }
}
