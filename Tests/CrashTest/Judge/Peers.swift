import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// The DSOs that the judge plays.
struct Peers {
  private let keys: [SigningKey]
  private let victim: VerifyingKey

  init(_ folder: String) throws {
    keys = try Cast.dsos.map { try Cast.key(of: $0, in: folder) }
    victim = try Cast.key(of: Cast.agr, in: folder).verifyingKey
  }

  /// A new request: its identifier and the envelope.
  func request(from place: Int) throws -> (id: String, body: [UInt8]) {
    let dso = Cast.dsos[place]
    let request = FlexRequest.sample(from: dso.domain)
    let envelope = SignedMessage(sealing: try request.xml(), from: dso.domain, as: .dso, with: keys[place])
    return (request.messageID.rawValue, try envelope.xml())
  }

  /// The message in an envelope of the victim's.
  func open(_ body: [UInt8]) throws -> UFTPMessage {
    try UFTPMessage(xml: SignedMessage(xml: body).open(with: [victim]).bytes)
  }
}
