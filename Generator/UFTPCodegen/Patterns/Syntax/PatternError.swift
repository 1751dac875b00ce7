/// Why a pattern facet cannot be used.
public struct PatternError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, and what was expected.
  public var message: String
  /// Where in the pattern, counted in characters (Unicode scalars) from 0.
  public var offset: Int

  /// The message with its place, counted from 1 as people do.
  public var description: String {
    "\(message), at character \(offset + 1)"
  }
}
