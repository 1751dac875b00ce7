import UFTPMessages

/// What all parts of an exchange share.
struct Environment: Sendable {
  let directory: any ParticipantDirectory
  let transport: any Transport
  let store: any MessageStore
  let clock: any ExchangeClock
  let configuration: ExchangeConfiguration
  let keys: [Participant: SigningKey]
  let gate = Gate()
  let versions = PeerVersions()

  func observe(_ event: ExchangeEvent) {
    configuration.observers.observe(event)
  }
}
