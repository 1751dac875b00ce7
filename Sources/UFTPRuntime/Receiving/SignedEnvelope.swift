import UFTPCoding
import UFTPMessages

/// An envelope that was read and not opened yet.
struct SignedEnvelope {
  /// Who claims to have sealed it.
  let sender: Participant
  private let message: SignedMessage

  /// Reads a body.
  ///
  /// - Throws: A refusal as malformed.
  init(_ body: [UInt8], options: XMLDecodingOptions) throws(Refusal) {
    do throws(XMLDecodingError) {
      message = try SignedMessage(xml: body, options: options)
      sender = Participant(domain: message.senderDomain, role: message.senderRole)
    } catch {
      throw Refusal(.malformed(reason: "the envelope is not right: \(error)"))
    }
  }

  /// Opens the envelope.
  ///
  /// - Throws: A refusal for a wrong signature.
  func open(with keys: [VerifyingKey]) throws(Refusal) -> [UInt8] {
    do throws(SigningError) {
      return try message.open(with: keys).bytes
    } catch {
      throw Refusal(.signatureInvalid(reason: "\(sender): \(error)"))
    }
  }
}
