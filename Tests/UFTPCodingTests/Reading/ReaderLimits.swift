import Testing
import UFTPCoding

@Suite("What a document may cost the reader")
struct ReaderLimits {
  @Test("Size, depth and attribute count have bounds")
  func bounds() {
    let xml = #"<Order ID="a" xmlns:a="u" xmlns:b="u"><Item Count="1"/></Order>"#
    for limits in [XMLLimits(bytes: 20), XMLLimits(depth: 1), XMLLimits(attributes: 2)] {
      #expect { try Order(xml: xml, options: XMLDecodingOptions(limits: limits)) } throws: {
        ($0 as? XMLDecodingError)?.reason == .limitExceeded
      }
    }
    #expect(throws: Never.self) {
      try Order(
        xml: xml,
        options: XMLDecodingOptions(limits: XMLLimits(bytes: xml.utf8.count, depth: 2, attributes: 3))
      )
    }
  }

  @Test("Hostile shapes end in an error", .timeLimit(.minutes(1)))
  func hostile() {
    let shapes = [
      String(repeating: "<Order ID='a'>", count: 100_000),
      "<Order ID='a'>" + String(repeating: "<x>", count: 100_000),
      "<Order " + (0..<100_000).map { "a\($0)='1' " }.joined() + "/>",
      "<Order ID='" + String(repeating: "&amp;", count: 500_000),
      "<Order ID='a'>" + String(repeating: "text ", count: 200_000),
      "<!--" + String(repeating: "-a", count: 500_000),
    ]
    for shape in shapes {
      #expect(throws: XMLDecodingError.self) { try Order(xml: shape) }
      #expect(!Order.errors(in: Array(shape.utf8)).isEmpty)
    }
  }
}
