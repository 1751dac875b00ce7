import UFTPMessages

/// Whether an envelope, the message in it and we ourselves fit together.
struct AgreementChecks {
  /// What the message is.
  let summary: MessageSummary
  /// The version that it states, if it is one of those that this code speaks.
  let version: ProtocolVersion?
  /// Who says in the message that it has sent it.
  let senderDomain: InternetDomain
  /// Whom the message is for.
  let address: LocalParticipants.Address

  /// All that is wrong, in the protocol's words; none if the message may be handled.
  ///
  /// - Parameter isBarred: Whether the sender may not take part.
  func objections(isBarred: Bool) -> [String] {
    var objections: [String] = []
    if version == nil { objections.append(Objection.versionNotSupported) }
    let sender = summary.sender
    if senderDomain != sender.domain || !summary.type.senderRoles.contains(sender.role) {
      objections.append(Objection.invalidSender)
    }
    switch address {
    case .participant: break
    case .wrongRole: objections.append(Objection.invalidMessage)
    case .unknownDomain: objections.append(Objection.unknownRecipient)
    }
    if isBarred { objections.append(Objection.barredSender) }
    return objections
  }
}
