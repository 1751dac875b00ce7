import Testing

@testable import UFTPCoding

@Suite("Memory of every size to write into")
struct Rooms {
  /// An element with a long name, a short and a long text that were found right, and a time; around it one whose name is
  /// short and comes last.
  private struct Element {
    static let name: XMLName = "AnElementWhoseNameHasMoreThanThirtyTwoBytes"
    static let shape = XMLElementShape(
      type: "Element",
      attributes: [.required("Short"), .required("Long"), .required("Time")],
      content: .empty
    )
    let short = Capitals(unchecked: "SHORT")
    let long = Capitals(unchecked: String(repeating: "LONG", count: 12))
    let time: XSDDateTime = "2026-03-29T12:30:09.123+02:00"

    func encode(to writer: inout XMLWriter) throws(XMLEncodingError) {
      writer.open("Outer")
      writer.open(Self.name)
      try writer.attribute(Self.shape, 0, " Short=\"", short, as: Capitals.self)
      try writer.attribute(Self.shape, 1, " Long=\"", optional: long, as: Capitals.self)
      try writer.attribute(Self.shape, 2, " Time=\"", time, as: XSDDateTime.self)
      writer.close(Self.name)
      writer.close("Outer")
    }
  }

  @Test("What does not fit is written whole into more memory", arguments: 0...400)
  func every(room: Int) throws {
    let element = Element()
    var bytes: [UInt8] = Array("before".utf8)
    try XMLOutput.append(to: &bytes, room: room) { output throws(XMLEncodingError) in
      var writer = XMLWriter(output: output.lent(), options: XMLEncodingOptions(declaration: false))
      try element.encode(to: &writer)
      output.count = writer.output.count
    }
    let long = String(repeating: "LONG", count: 12)
    let attributes = "Short=\"SHORT\" Long=\"\(long)\" Time=\"2026-03-29T12:30:09.123+02:00\""
    #expect(String(decoding: bytes, as: UTF8.self) == "before<Outer><\(Element.name) \(attributes)/></Outer>")
  }
}
