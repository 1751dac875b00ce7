import BenchmarkCorpus
import CPeers
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// The whole way in but for network and store, beside the signature check that it can't do without.
struct Receiving {
  private let exchange: Exchange
  private let keys: [Participant: SigningKey]

  init() throws {
    let agr = Participant(domain: "agr.example.com", role: .agr)
    let dso = Participant(domain: "dso.example.com", role: .dso)
    let cro = Participant(domain: "cro.example.com", role: .cro)
    let keys = Dictionary(uniqueKeysWithValues: [agr, dso, cro].map { ($0, SigningKey.generate()) })
    self.keys = keys
    let nowhere = try Endpoint(host: "nowhere.example.com")
    let entries = keys.mapValues { DirectoryEntry(endpoint: nowhere, keys: [$0.verifyingKey]) }
    exchange = try Exchange(
      participants: [
        .agr(agr.domain, key: .generate(), handler: IdleAggregator()),
        .dso(dso.domain, key: .generate(), handler: IdleOperator()),
      ],
      directory: StaticDirectory(entries),
      transport: NoTransport(),
      store: NoStore()
    )
  }

  func contenders(for sample: CorpusMessage) throws -> [Contender] {
    let body = try sealed(sample)
    let exchange = exchange
    return [
      Contender(
        "ours: envelope to checked message",
        waiting: {
          let outcome = await exchange.receive(body)
          guard outcome == .accepted else { throw PeerFailure(name: "receiving (\(outcome))") }
        }
      ),
      Self.signatureCheck(of: sample.xml),
    ]
  }

  private func sealed(_ sample: CorpusMessage) throws -> [UInt8] {
    let sender = keys.first { $0.key.domain == sample.message.senderDomain }
    guard let (participant, key) = sender else { throw PeerFailure(name: "sealing") }
    return try SignedMessage(sealing: sample.xml, from: participant.domain, as: participant.role, with: key).xml()
  }

  private static func signatureCheck(of xml: [UInt8]) -> Contender {
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secretKey = [UInt8](repeating: 0, count: 64)
    peer_sodium_keys(&publicKey, &secretKey)
    var sealed = [UInt8](repeating: 0, count: xml.count + 64)
    peer_sodium_seal(&sealed, xml, xml.count, secretKey)
    var opened = sealed
    return Contender("libsodium: crypto_sign_open alone") {
      guard peer_sodium_open(&opened, sealed, sealed.count, publicKey) == 0 else {
        throw PeerFailure(name: "crypto_sign_open")
      }
    }
  }
}
