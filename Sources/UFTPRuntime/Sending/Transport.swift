/// Carries signed messages to other participants.
///
/// UFTPHTTP posts them over HTTP; UFTPTesting hands them over in memory.
public protocol Transport: Sendable {
  /// Tries once to hand a body over.
  ///
  /// Whether and when to try again is not decided here, but by what the outcome says. A task that is cancelled while
  /// it waits for the peer gives a temporary outcome.
  ///
  /// - Parameters:
  ///   - body: The envelope as XML in UTF-8, to be sent as it is.
  ///   - endpoint: Where it goes.
  func deliver(_ body: [UInt8], to endpoint: Endpoint) async -> DeliveryOutcome
}
