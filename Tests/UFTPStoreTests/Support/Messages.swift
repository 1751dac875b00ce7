import Foundation
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// Arrivals and entries of an aggregator's store.
enum Make {
  static let agr = Participant(domain: SampleDomain.agr, role: .agr)
  static let dso = Participant(domain: SampleDomain.dso, role: .dso)
  static let start = Date(timeIntervalSince1970: 1_774_699_200)

  static func time(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

  static func arrival(_ message: UFTPMessage = FlexRequest.sample().message, at seconds: Double = 0) throws -> Arrival {
    Arrival(
      summary: MessageSummary(message, sender: dso, recipient: agr),
      payload: try message.xml(),
      receivedAt: time(seconds)
    )
  }

  static func entry(
    _ message: UFTPMessage = FlexOffer.sample().message,
    at seconds: Double = 0,
    answers: MessageKey? = nil
  ) throws -> OutboxEntry {
    OutboxEntry(
      summary: MessageSummary(message, sender: agr, recipient: dso),
      payload: try message.xml(),
      queuedAt: time(seconds),
      deadline: time(seconds + 3600),
      answers: answers
    )
  }
}
