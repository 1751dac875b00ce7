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
    do throws(XMLEncodingError) {
      return try envelope.xml()
    } catch {
      throw DeliveryProblem("envelope_not_writable", "the envelope of \(sender) can't be written: \(error)")
    }
  }
}
