import UFTPCoding
public import UFTPMessages

extension SignedMessage {
  /// Seals a message and puts it into its envelope.
  ///
  /// - Parameters:
  ///   - payload: the UTF-8 of the message's XML.
  ///   - domain: the sender's domain, which the message itself must name as well.
  ///   - role: the role in which the sender acts.
  ///   - key: the sender's secret key for that role.
  public init(sealing payload: [UInt8], from domain: InternetDomain, as role: USEFRole, with key: SigningKey) {
    let sealed = SealedPayload(sealing: payload, with: key)
    self.init(senderDomain: domain, senderRole: role, body: XSDBase64Binary(bytes: sealed.bytes))
  }

  /// Checks the signature and gives the message within.
  ///
  /// The envelope's own domain and role are not signed: compare them with what the message says.
  ///
  /// - Parameter keys: all keys that the participant named by the envelope publishes.
  /// - Returns: the message's bytes, and which key they opened with.
  /// - Throws: ``SigningError``.
  public func open(with keys: [VerifyingKey]) throws(SigningError) -> OpenedPayload {
    try SealedPayload(bytes: body.bytes).open(with: keys)
  }
}
