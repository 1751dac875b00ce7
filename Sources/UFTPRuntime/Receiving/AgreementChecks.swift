import UFTPMessages

/// Whether an envelope, the message in it and we ourselves fit together.
struct AgreementChecks {
  let participants: LocalParticipants
  let isBarred: @Sendable (Participant) async -> Bool

  /// All that is wrong, in the protocol's words; none if the message may be handled.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - sender: Who sealed it, proven by the signature.
  func objections(to message: UFTPMessage, from sender: Participant) async -> [String] {
    var objections: [String] = []
    if ProtocolVersion(message.version) == nil { objections.append(Objection.versionNotSupported) }
    if message.senderDomain != sender.domain || !message.type.senderRoles.contains(sender.role) {
      objections.append(Objection.invalidSender)
    }
    switch participants.address(of: message) {
    case .participant: break
    case .wrongRole: objections.append(Objection.invalidMessage)
    case .unknownDomain: objections.append(Objection.unknownRecipient)
    }
    if await isBarred(sender) { objections.append(Objection.barredSender) }
    return objections
  }
}
