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
    let envelope = SignedMessage(sealing: payload, from: sender.domain, as: sender.role, with: key)
    var xml: [UInt8] = []
    // Four characters for three bytes of signature and payload, and what stands around them: what has no room is
    // written twice.
    xml.reserveCapacity((SealedPayload.signatureByteCount + payload.count) / 3 * 4 + 512)
    do throws(XMLEncodingError) {
      try envelope.write(into: &xml)
      return xml
    } catch {
      throw DeliveryProblem("envelope_not_writable", "the envelope of \(sender) can't be written: \(error)")
    }
  }
}
