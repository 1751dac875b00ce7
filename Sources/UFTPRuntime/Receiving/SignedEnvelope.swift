import UFTPCoding
import UFTPMessages

/// An envelope that was read and not opened yet.
struct SignedEnvelope {
  /// Who claims to have sealed it.
  let sender: Participant
  private let byteCount: Int
  /// The signature and what it covers; nil if there is no room for a signature.
  private let parts: (head: InlineArray<64, UInt8>, rest: [UInt8])?

  /// Reads a body.
  ///
  /// - Throws: A refusal as malformed.
  init(_ body: [UInt8], options: XMLDecodingOptions) throws(Refusal) {
    var options = options
    options.partsBase64 = true
    do throws(XMLDecodingError) {
      let message = try SignedMessage(xml: body, options: options)
      sender = Participant(domain: message.senderDomain, role: message.senderRole)
      // The text of the body is no longer needed, and may be larger than all else.
      byteCount = message.body.byteCount
      parts = message.body.parts
    } catch {
      throw Refusal(.malformed(reason: "the envelope is not right: \(error)"))
    }
  }

  /// Opens the envelope and gives what was in it, in the memory that it was read into.
  ///
  /// - Throws: A refusal for a wrong signature.
  func open(with keys: [VerifyingKey]) throws(Refusal) -> [UInt8] {
    do throws(SigningError) {
      guard let (signature, payload) = parts else { throw SigningError(tooShort: byteCount) }
      try SealedPayload.key(among: keys, signature.span, payload.span)
      return payload
    } catch {
      throw Refusal(.signatureInvalid(reason: "\(sender): \(error)"))
    }
  }
}
