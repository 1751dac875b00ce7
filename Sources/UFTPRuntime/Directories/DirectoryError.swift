/// Why a participant could not be looked up.
public struct DirectoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: String, Hashable, Sendable {
    /// The directory works and does not know the participant.
    case unknown = "unknown_participant"
    /// The directory does not work just now, or its data can't be trusted.
    case unavailable = "directory_unavailable"
  }

  /// What kind of failure it is; the raw value fits the label of a metric.
  public let kind: Kind
  /// What went wrong, in words for people.
  public let description: String

  /// Describes a failure.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// The participant is not in the directory.
  ///
  /// - Parameters:
  ///   - participant: Who was looked for.
  ///   - place: Where, such as `the file participants.json`.
  public static func unknown(_ participant: Participant, in place: String) -> DirectoryError {
    DirectoryError(.unknown, "\(participant) is not in \(place); add its endpoint and keys there")
  }
}
