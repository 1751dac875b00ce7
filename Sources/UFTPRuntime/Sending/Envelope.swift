import UFTPCoding
import UFTPMessages

/// Puts sealed messages into envelopes.
enum Envelope {
  /// Seals a message and writes the envelope around it.
  ///
  /// - Throws: ``DeliveryProblem`` where the envelope can't be written, as for a domain that is none.
  static func write(
    _ payload: [UInt8],
    from sender: Participant,
    key: SigningKey
  ) throws(DeliveryProblem) -> [UInt8] {
    let sealed = SealedPayload(sealing: payload, with: key)
    do {
      let body = try XSDBase64Binary(validating: sealed.body)
      return try SignedMessage(senderDomain: sender.domain, senderRole: sender.role, body: body).xml()
    } catch {
      throw DeliveryProblem("envelope_not_writable", "the envelope of \(sender) can't be written: \(error)")
    }
  }
}
