public import Foundation

/// Decides how many messages a sender may send.
///
/// It is asked once the signature has opened, so that nobody can use up what another may send.
public protocol RatePolicy: Sendable {
  /// Counts a message.
  ///
  /// It may wait, but must not block its thread, which may have connections to read from.
  ///
  /// - Parameters:
  ///   - sender: Who sent it, proven by the signature.
  ///   - now: The present time.
  /// - Returns: Nil if it may pass, or else how long the sender has to wait.
  func admit(_ sender: Participant, at now: Date) async -> Duration?
}

/// Lets everything pass.
public struct UnlimitedRate: RatePolicy {
  /// Creates the policy.
  public init() {}

  /// Lets the message pass.
  public func admit(_ sender: Participant, at now: Date) async -> Duration? { nil }
}
