/// Small documents for the examples of known differences, with one part to choose.
enum Sample {
  private static let ids =
    "MessageID=\"00000000-0000-0000-0000-000000000000\" ConversationID=\"00000000-0000-0000-0000-000000000000\""
  private static let parties = "SenderDomain=\"a.nl\" RecipientDomain=\"b.nl\" \(ids)"

  /// A TestMessage.
  static func test(
    prolog: String = "",
    timeStamp: String = "2024-01-01T00:00:00Z",
    version: String = "3.0.0",
    attributes: String = "",
    content: String = "",
    epilog: String = ""
  ) -> String {
    let start = "<TestMessage Version=\"\(version)\" TimeStamp=\"\(timeStamp)\" \(parties) \(attributes)>"
    return prolog + start + content + "</TestMessage>" + epilog
  }

  /// An AGRPortfolioUpdate.
  static func update(content: String = "", period: String = "2024-01-01", attributes: String = "") -> String {
    "<AGRPortfolioUpdate Version=\"3.0.0\" TimeStamp=\"2024-01-01T00:00:00Z\" \(parties) TimeZone=\"Europe/Amsterdam\">\(content)"
      + "<Connection EntityAddress=\"ean.123456789012\" StartPeriod=\"\(period)\" \(attributes)/></AGRPortfolioUpdate>"
  }

  /// A Metering message.
  static func metering(
    revision: String = "1",
    duration: String = "PT15M",
    start: String = "1",
    value: String = "1"
  ) -> String {
    "<Metering Version=\"3.0.0\" TimeStamp=\"2024-01-01T00:00:00Z\" \(parties) Revision=\"\(revision)\" "
      + "ISP-Duration=\"\(duration)\" TimeZone=\"Europe/Amsterdam\" Period=\"2024-01-01\" EAN=\"e1234567890123456\">"
      + "<Profile ProfileType=\"Power\" Unit=\"kW\"><ISP Start=\"\(start)\" Value=\"\(value)\"/></Profile></Metering>"
  }

  /// A FlexOffer.
  static func offer(price: String = "1", factor: String = "1") -> String {
    "<FlexOffer Version=\"3.0.0\" TimeStamp=\"2024-01-01T00:00:00Z\" \(parties) ISP-Duration=\"PT15M\" "
      + "TimeZone=\"Europe/Amsterdam\" Period=\"2024-01-01\" CongestionPoint=\"ean.123456789012\" "
      + "ExpirationDateTime=\"2024-01-01T00:00:00Z\" Currency=\"EUR\"><OfferOption OptionReference=\"\" Price=\"\(price)\" "
      + "MinActivationFactor=\"\(factor)\"><ISP Power=\"1\" Start=\"1\"/></OfferOption></FlexOffer>"
  }

  /// A SignedMessage.
  static func signed(body: String) -> String {
    "<SignedMessage SenderDomain=\"a.nl\" SenderRole=\"AGR\" Body=\"\(body)\"/>"
  }
}
