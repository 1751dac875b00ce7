/// Why a store could not do what it was asked for.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: String, Hashable, Sendable {
    /// The store holds as much as it may, and all of it is still needed.
    case full = "store_full"
    /// A message of that key is there already.
    case duplicate
    /// Reading or writing fails.
    case unavailable = "store_unavailable"
  }

  /// What kind of failure it is; the raw value fits the label of a metric.
  public let kind: Kind
  /// What went wrong and what to do about it, in words for people.
  public let description: String

  /// Describes a failure.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
