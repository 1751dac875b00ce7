/// Why a key could not be made, read or written.
///
/// No text of this error ever quotes the key, not even a public one: people mix them up.
public struct KeyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, for programs.
  public struct Kind: Hashable, Sendable, CustomStringConvertible {
    /// A short fixed form, fit for the label of a metric.
    public let description: String

    /// The text is not standard base64 with padding.
    public static let notBase64 = Kind(description: "not_base64")
    /// The bytes are too few or too many for this kind of key.
    public static let wrongLength = Kind(description: "wrong_length")
    /// The second half of a secret key is not the public key of its first half.
    public static let publicHalfMismatch = Kind(description: "public_half_mismatch")
    /// The published text does not start with `cs1.`, or is empty.
    public static let notAKeyString = Kind(description: "not_a_key_string")
    /// More than two key strings are published at once.
    public static let tooManyKeyStrings = Kind(description: "too_many_key_strings")
    /// The key file is missing, unreadable or no key file at all.
    public static let unreadableFile = Kind(description: "unreadable_file")
    /// Others than the owner have access to the key file.
    public static let unsafePermissions = Kind(description: "unsafe_permissions")
    /// The key file could not be made, for example because it exists already.
    public static let unwritableFile = Kind(description: "unwritable_file")
  }

  /// What went wrong, for programs.
  public let kind: Kind
  /// What went wrong, where, and what to do about it, for people.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
