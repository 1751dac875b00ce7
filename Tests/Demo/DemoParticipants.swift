import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// Who takes part in the demo. The keys are public demo keys: never use them for anything else.
struct DemoParticipants {
  /// The aggregator that this program plays.
  let aggregatorDomain: InternetDomain = "aggregator.demo"
  /// The aggregator's secret key.
  let aggregatorKey: SigningKey
  private let keys: [Sender: PublishedKeys]

  private struct Sender: Hashable {
    let domain: InternetDomain
    let role: USEFRole
  }

  init() throws {
    aggregatorKey = try SigningKey(
      base64: "mz5XYCNKxpx48K+9oipUhsjBZed3L7rTVKLsWmG1HOqRLIeuGpIa1KAt6AlbVGqJvewd8v1J0uVUTqpGt7F8tw=="
    )
    let operatorKeys = try PublishedKeys("cs1.NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec=")
    // There is no demo key for a CRO, so it borrows the DSO's.
    keys = [
      Sender(domain: "dso.demo", role: .dso): operatorKeys,
      Sender(domain: "cro.demo", role: .cro): operatorKeys,
    ]
  }

  /// The keys that a sender publishes; none if it is unknown.
  func keys(of domain: InternetDomain, as role: USEFRole) -> [VerifyingKey] {
    keys[Sender(domain: domain, role: role)]?.verifyingKeys ?? []
  }
}
