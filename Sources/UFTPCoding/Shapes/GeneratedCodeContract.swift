/// The contract between generated code and this module. Generated code conforms to it, so that the two fail to compile
/// together, rather than to work together, when the contract's number has moved on.
public protocol GeneratedCodeContract9 {}

/// A version of the protocol, among those that generated code speaks.
public protocol XMLVersion: Sendable, Hashable {
  /// The newest one.
  static var latest: Self { get }
  /// The place among the versions, the oldest being 0.
  var ordinal: Int { get }
  /// The version as messages state it: `3.1.0`.
  var name: String { get }
}
