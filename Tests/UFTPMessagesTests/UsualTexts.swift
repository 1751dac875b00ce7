import Testing
import UFTPCoding
import UFTPMessages

/// The texts that peers write are read without looking for their end first; if a change of the patterns' form took that
/// away, nothing but the time would tell.
struct UsualTexts {
  private func isUsual<Text: XSDText>(_ text: String, as type: Text.Type) -> Bool {
    let document = Array((text + "\"/></FlexOffer>").utf8)
    var position = 0
    let value = Text.usual(document.span, at: &position, in: XSDContext())
    return value?.rawValue == text && position == text.utf8.count + 1
  }

  @Test func whatIdentifiesIsReadAtOnce() {
    #expect(isUsual("7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f30", as: UUIDText.self))
    #expect(isUsual("7F3A9C1E-52D8-4B6F-9A01-C4E8D27B5F30", as: UUIDText.self))
    #expect(isUsual("agr.example.com", as: InternetDomain.self))
    #expect(isUsual("3.1.0", as: SpecVersion.self))
    #expect(isUsual("E1234567890123456", as: EAN.self))
    #expect(isUsual("EUR", as: ISO4217Currency.self))
    #expect(isUsual("Europe/Amsterdam", as: TimeZoneName.self))
    #expect(isUsual("ean.871685900012636543", as: EntityAddress.self))
    #expect(isUsual("ean.8716859000126365431234567890123456", as: EntityAddress.self))
    #expect(isUsual("ea1.2024-05.com.example.grid:station-7", as: EntityAddress.self))
  }

  @Test func whatIsLongOrUnusualIsNot() {
    #expect(!isUsual("7f3a9c1e-52d8-4b6f-9a01-c4e8d27b5f3", as: UUIDText.self))
    #expect(!isUsual("AGR.example.com", as: InternetDomain.self))
    #expect(!isUsual("3.1", as: SpecVersion.self))
    #expect(!isUsual("ea1.2024-05.com.example.grid:station &amp; more", as: EntityAddress.self))
  }
}
