#if HTTP
  /// Why a file with certificates or a key can't be used.
  public struct TLSFileError: Error, CustomStringConvertible {
    /// The file's path.
    public let path: String
    /// What was expected in it: certificates or a private key.
    public let expected: String
    /// What is wrong with it.
    public let problem: String

    /// The file, what is wrong and what was expected. What the file holds is not repeated.
    public var description: String {
      "\(path): \(problem); expected is \(expected) in PEM form"
    }
  }
#endif
