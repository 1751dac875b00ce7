/// Why a store could not do what it was asked for.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: String, Hashable, Sendable {
    /// The store holds as much as it may, and all of it is still needed.
    case full = "store_full"
    /// A message of that key is there already.
    case duplicate
    /// Reading or writing fails, which may be different later.
    case unavailable = "store_unavailable"
    /// The store may not be written to.
    case readOnly = "store_read_only"
    /// Somebody else has the store open for writing.
    case locked = "store_locked"
    /// What is there is damaged, or no store at all.
    case corrupt = "store_corrupt"
    /// A newer version of this library has made the store.
    case tooNew = "store_too_new"
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
