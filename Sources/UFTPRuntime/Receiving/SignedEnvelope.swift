import UFTPCoding
import UFTPMessages

/// An envelope that was read and not opened yet.
struct SignedEnvelope {
  /// Who claims to have sealed it.
  let sender: Participant
  private var body: [UInt8]

  /// Reads a body.
  ///
  /// - Throws: A refusal as malformed.
  init(_ body: [UInt8], options: XMLDecodingOptions) throws(Refusal) {
    do throws(XMLDecodingError) {
      let message = try SignedMessage(xml: body, options: options)
      sender = Participant(domain: message.senderDomain, role: message.senderRole)
      self.body = message.body.bytes
    } catch {
      throw Refusal(.malformed(reason: "the envelope is not right: \(error)"))
    }
  }

  /// Opens the envelope and gives what was in it, which it then holds no longer: it is not copied.
  ///
  /// - Throws: A refusal for a wrong signature.
  mutating func open(with keys: [VerifyingKey]) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &body)
    do throws(SigningError) {
      try SealedPayload.open(&bytes, with: keys)
      return bytes
    } catch {
      throw Refusal(.signatureInvalid(reason: "\(sender): \(error)"))
    }
  }
}
