public import UFTPMessages

/// Why a message cannot be drawn.
public struct ProfileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of reason it is.
  public enum Reason: String, Sendable, Hashable {
    /// Messages of this type have no profile.
    case noProfile
    /// ISP-Duration is no length of an ISP.
    case ispDuration
    /// A run of ISPs is empty, begins before the first ISP, or goes beyond the last.
    case outOfBounds
    /// An ISP has two values.
    case conflict
  }

  /// What kind of reason it is.
  public let reason: Reason
  /// The message's type.
  public let message: MessageType
  /// What is wrong, where, and what was expected.
  public let explanation: String

  init(_ reason: Reason, _ message: MessageType, _ explanation: String) {
    self.reason = reason
    self.message = message
    self.explanation = explanation
  }

  /// The explanation.
  public var description: String { explanation }
}
