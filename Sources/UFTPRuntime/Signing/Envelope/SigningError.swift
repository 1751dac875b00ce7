/// Why a sealed payload could not be opened.
public struct SigningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong, for programs.
  public struct Kind: Hashable, Sendable, CustomStringConvertible {
    /// A short fixed form, fit for the label of a metric.
    public let description: String

    /// The body of the envelope is not base64.
    public static let notBase64 = Kind(description: "not_base64")
    /// There are fewer bytes than a signature has.
    public static let tooShort = Kind(description: "too_short")
    /// No key was given to open the payload with.
    public static let noKeys = Kind(description: "no_keys")
    /// The signature fits none of the keys: the payload is not the sender's, or was changed on its way.
    public static let signatureInvalid = Kind(description: "signature_invalid")
  }

  /// What went wrong, for programs.
  public let kind: Kind
  /// What went wrong, what was expected and what to do about it, for people.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// There are only so many bytes, signature included.
  init(tooShort count: Int) {
    let needed = SealedPayload.signatureByteCount
    self.init(.tooShort, "a sealed message starts with a signature of \(needed) bytes, here are \(count) in all")
  }
}
