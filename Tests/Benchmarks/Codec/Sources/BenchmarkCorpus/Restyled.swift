import UFTPCoding
import UFTPMessages

extension Corpus {
  /// The offer as it might be written by others: over many lines, and with attributes in no order that a schema gives.
  public static func restyled() throws -> [CorpusMessage] {
    let offer = try offer().message
    let indented = try offer.xml(options: XMLEncodingOptions(layout: .indented))
    return [
      CorpusMessage("Offer, indented", offer, xml: indented),
      CorpusMessage("Offer, reversed", offer, xml: reversingAttributes(of: try offer.xml())),
    ]
  }

  /// The same document, the attributes of each tag in reverse order.
  private static func reversingAttributes(of xml: [UInt8]) -> [UInt8] {
    let text = String(decoding: xml, as: UTF8.self)
    let reversed = text.replacing(#/(?<name><[^ ?<>]+)(?<attributes>( [^ =]+="[^"]*")+)/#) { tag in
      String(tag.name) + tag.attributes.matches(of: #/ [^ =]+="[^"]*"/#).reversed().map { String($0.output) }.joined()
    }
    return Array(reversed.utf8)
  }
}
