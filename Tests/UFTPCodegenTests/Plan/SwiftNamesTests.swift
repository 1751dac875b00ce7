import Testing

@testable import UFTPCodegen

/// Names of the schema become names of Swift by rule.
@Suite struct SwiftNamesTests {
  @Test(arguments: [
    ("USEF-RoleType", "USEFRole"),
    ("FlexOfferType", "FlexOffer"),
    ("D-PrognosisISPType", "DPrognosisISP"),
    ("AGRPortfolioQueryResponseDSOViewType", "AGRPortfolioQueryResponseDSOView"),
    ("AGRPortfolioUpdateConnection", "AGRPortfolioUpdateConnection"),
    ("SpecVersion", "SpecVersion"),
    ("ISO4217CurrencyType", "ISO4217Currency"),
    ("lowercase", "Lowercase"),
    // Names that Swift or Foundation has keep their suffix, or gain it.
    ("UUIDType", "UUIDType"),
    ("TimeZoneType", "TimeZoneType"),
    ("String", "StringType"),
    ("Type", "TypeType"),
    ("Line-2Type", "Line2"),
    ("_1Type", "Type1"),
  ])
  func types(_ name: String, _ expected: String) {
    #expect(SwiftNames.type(name) == expected)
  }

  @Test(arguments: [
    ("ISP-Duration", "ispDuration"),
    ("DSO-View", "dsoView"),
    ("D-PrognosisMessageID", "dPrognosisMessageID"),
    ("DSOPortfolioUpdateResponseMessageID", "dsoPortfolioUpdateResponseMessageID"),
    ("EAN", "ean"),
    ("kW", "kW"),
    ("AGR", "agr"),
    ("TimeStamp", "timeStamp"),
    ("MessageID", "messageID"),
    ("ISPs", "isps"),
    ("ISO4217Currency", "iso4217Currency"),
    ("snake_case", "snakeCase"),
    ("X", "x"),
    ("self", "selfValue"),
    ("default", "default"),
    ("16", "value16"),
    ("+", ""),
  ])
  func members(_ name: String, _ expected: String) {
    #expect(SwiftNames.member(name) == expected)
  }

  @Test(arguments: [
    ("isp", "isps"),
    ("offerOption", "offerOptions"),
    ("flexOrderStatus", "flexOrderStatuses"),
    ("dsoView", "dsoViews"),
    ("entityAddress", "entityAddresses"),
    ("party", "parties"),
    ("day", "days"),
    ("items", "items"),
    ("child", "children"),
    ("branch", "branches"),
  ])
  func plurals(_ name: String, _ expected: String) {
    #expect(SwiftNames.plural(name) == expected)
  }

  @Test func reservedWordsStandInBackticks() {
    #expect(SwiftNames.escaped("default") == "`default`")
    #expect(SwiftNames.escaped("period") == "period")
    #expect(SwiftNames.label("default") == "default")
    #expect(SwiftNames.label("inout") == "`inout`")
  }
}
