#if HTTP
  /// A secret text that does not show itself in logs, dumps or errors.
  public struct ClientSecret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
  {
    /// The text itself.
    let text: String

    /// Keeps a secret.
    ///
    /// - Parameter text: The secret, read from a file or the environment, never from a command line.
    public init(_ text: String) {
      self.text = text
    }

    /// A placeholder.
    public var description: String { "(secret)" }
    /// A placeholder.
    public var debugDescription: String { description }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }
#endif
