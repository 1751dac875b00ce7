import Testing
import UFTPCoding
import UFTPMessages

/// Texts that match their pattern and need escapes all the same: they must never be taken for usual ones.
struct EscapedTexts {
  private func update(_ address: EntityAddress) -> AGRPortfolioUpdate {
    AGRPortfolioUpdate(
      senderDomain: "agr.example.com",
      recipientDomain: "cro.example.com",
      timeZone: "Europe/Amsterdam",
      connections: [.init(entityAddress: address, startPeriod: "2026-03-29")]
    )
  }

  @Test(arguments: [
    "a & b", "\"a\"", "a<b>c", "a]]>", "a\tb\u{A0}é", "station-7 & station-8 of the \"northern\" grid <of the north>",
  ])
  func areWrittenWithEscapes(_ name: String) throws {
    let address = EntityAddress(unchecked: "ea1.2024-05.com.example.grid:" + name)
    let xml = try update(address).xml()
    let text = String(decoding: xml, as: UTF8.self)
    #expect(!text.contains(name))
    let read = try AGRPortfolioUpdate(xml: xml)
    #expect(read.connections.first?.entityAddress.rawValue == address.rawValue)
    #expect(try read.xml() == xml)
  }

  @Test func whatDoesNotMatchIsRefused() {
    let error = #expect(throws: XMLEncodingError.self) { try update(EntityAddress(unchecked: "ean.1 & 2")).xml() }
    #expect(error?.component == "EntityAddress")
  }
}
