import Testing
import UFTPCoding
import UFTPMessages

@Suite("Answers to a settlement")
struct SettlementAnswers {
  static let settlement = FlexSettlement(
    senderDomain: "dso.example",
    recipientDomain: "agr.example",
    result: .accepted,
    periodStart: "2026-11-01",
    periodEnd: "2026-11-30",
    currency: "EUR",
    flexOrderSettlements: ["a", "b"].map { reference in
      FlexOrderSettlement(
        orderReference: reference,
        period: "2026-11-02",
        congestionPoint: "ean.871685900012636543",
        price: "10",
        netSettlement: "10",
        isps: [
          FlexOrderSettlementISP(
            start: 1,
            baselinePower: 0,
            orderedFlexPower: 0,
            actualPower: 0,
            deliveredFlexPower: 0
          )
        ]
      )
    },
    contractSettlements: [
      ContractSettlement(
        contractID: "c",
        periods: [
          ContractSettlementPeriod(
            period: "2026-11-02",
            isps: [ContractSettlementISP(start: 1, reservedPower: 0)]
          )
        ]
      )
    ]
  )

  @Test("Accepting accepts every order, correlated and valid by the schema")
  func accepted() throws {
    let response = try #require(Answer<FlexSettlementResponse>.accepted.response(to: Self.settlement))
    #expect(response.result == .accepted)
    #expect(response.flexSettlementMessageID == Self.settlement.messageID)
    #expect(response.conversationID == Self.settlement.conversationID)
    #expect(response.senderDomain == "agr.example")
    #expect(response.flexOrderSettlementStatuses.map(\.orderReference) == ["a", "b"])
    #expect(response.flexOrderSettlementStatuses.allSatisfy { $0.disposition == .accepted && $0.disputeReason == nil })
    #expect(try FlexSettlementResponse(xml: response.xml()) == response)
  }

  @Test("Rejecting disputes every order, with the reasons")
  func rejected() throws {
    let answer = Answer<FlexSettlementResponse>.rejected("Missing Settlement Items", "PeriodEnd rejected")
    let response = try #require(answer.response(to: Self.settlement))
    #expect(response.result == .rejected)
    #expect(response.rejectionReason == "Missing Settlement Items; PeriodEnd rejected")
    #expect(response.flexOrderSettlementStatuses.allSatisfy { $0.disposition == .disputed })
    #expect(try FlexSettlementResponse(xml: response.xml()) == response)
  }
}
