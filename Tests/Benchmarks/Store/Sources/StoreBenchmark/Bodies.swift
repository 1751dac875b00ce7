import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// Envelopes with many messages of one kind, each with an identifier of its own.
struct Bodies: Sendable {
  let recipient: LocalParticipant
  let directory: StaticDirectory
  let all: [[UInt8]]
  /// The size of a message in bytes.
  let size: Int

  init(of message: UFTPMessage, count: Int) throws {
    let key = SigningKey.generate()
    let role = message.type.senderRoles[0]
    let sender = Participant(domain: SampleDomain.of(role), role: role)
    recipient =
      role == .agr
      ? .dso(SampleDomain.dso, key: .generate(), handler: AcceptingDSO())
      : .agr(SampleDomain.agr, key: .generate(), handler: AcceptingAGR())
    let endpoint = try Endpoint(host: "\(sender.domain)")
    directory = StaticDirectory([sender: DirectoryEntry(endpoint: endpoint, keys: [key.verifyingKey])])
    var payload = message.payload
    payload.recipientDomain = recipient.participant.domain
    size = try payload.message.xml().count
    all = try (0..<count).map { _ in
      payload.messageID = .random()
      payload.conversationID = .random()
      return try SignedMessage(sealing: payload.message.xml(), from: sender.domain, as: role, with: key).xml()
    }
  }

  private init(_ other: Bodies, _ count: Int) {
    (recipient, directory, size) = (other.recipient, other.directory, other.size)
    all = Array(other.all.prefix(count))
  }

  func first(_ count: Int) -> Bodies { Bodies(self, count) }
}
