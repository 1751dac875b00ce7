import InteropSupport
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime

@Suite(
  "Values of the Python library's messages",
  .enabled(if: PythonPeer.installed != nil, Comment(rawValue: PythonPeer.absence))
)
struct PeerValuesTests {
  let samples: SealedSamples

  init() throws {
    samples = try SealedSamples(by: #require(PythonPeer.installed))
  }

  @Test("Prices keep their zeros, identifiers their letters and times their offset")
  func offer() throws {
    guard case .flexOffer(let offer) = try message("FlexOffer-full-3.1.0.xml") else {
      Issue.record("not a FlexOffer")
      return
    }
    #expect(offer.offerOptions.map(\.price.description) == ["2.3000", "4.6000"])
    #expect(offer.offerOptions.first?.isps == [FlexOfferOptionISP(power: -7, start: 1, duration: 4)])
    #expect(offer.expirationDateTime.description == "2026-03-29T00:00:00-03:30")
    #expect(offer.unsolicited == false)
    #expect(offer.currency == "NOK")
    #expect(offer.messageID.rawValue.contains { $0.isLowercase })
    #expect(offer.messageID.rawValue.contains { $0.isUppercase })
  }

  @Test("What is absent stays apart from what is stated, and has its default")
  func sparse() throws {
    guard case .flexOrder(let order) = try message("FlexOrder-sparse-3.1.0.xml") else {
      Issue.record("not a FlexOrder")
      return
    }
    #expect(order.activationFactor == nil)
    #expect(order.activationFactorOrDefault == "1.00")
    #expect(order.isps.map(\.duration) == [nil])
    #expect(order.isps.map(\.durationOrDefault) == [1])
    #expect(order.price.description == "1000000.5")
    #expect(order.ispDuration.description == "PT900S")
  }

  @Test("A direct order has no offer to refer to")
  func direct() throws {
    guard case .flexOrder(let order) = try message("FlexOrder-direct-3.1.0.xml") else {
      Issue.record("not a FlexOrder")
      return
    }
    #expect(order.unsolicited == true)
    #expect(order.flexOfferMessageID == nil)
    #expect(order.serviceType == "fast")
  }

  @Test("Escapes, line breaks and letters beyond ASCII arrive, and a time may lack its offset")
  func rejection() throws {
    guard case .flexOfferResponse(let response) = try message("FlexOfferResponse-rejected-3.0.0.xml") else {
      Issue.record("not a FlexOfferResponse")
      return
    }
    #expect(response.result == .rejected)
    #expect(
      response.rejectionReason
        == "Prijs < 5 & > 2; \"netto\" of 'bruto'\nregel 2\tkolom 2; 12 €/MWh, größer 🔌"
    )
    #expect(response.timeStamp.offset == nil)
  }

  private func message(_ file: String) throws -> UFTPMessage { try ReceivedSample(file, of: samples).message() }
}
