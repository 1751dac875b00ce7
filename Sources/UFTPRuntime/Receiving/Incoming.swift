import UFTPMessages

/// A message that is stored and waits to be handled.
struct Incoming: Sendable, Identifiable {
  let arrival: Arrival
  let message: UFTPMessage

  var id: MessageKey { arrival.summary.key }
}
