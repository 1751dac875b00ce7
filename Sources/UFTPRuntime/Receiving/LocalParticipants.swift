import UFTPMessages

/// Our own participants, and which of them a message is for.
struct LocalParticipants: Sendable {
  /// Where a message is addressed to.
  enum Address {
    /// To this participant, who receives such messages.
    case participant(Participant)
    /// To a domain of ours, none of whose roles receives such messages. This participant says so.
    case wrongRole(Participant)
    /// To a domain that is not ours. This participant says so.
    case unknownDomain(Participant)

    /// Who handles the message, or answers that nobody does.
    var participant: Participant {
      switch self {
      case .participant(let participant), .wrongRole(let participant), .unknownDomain(let participant): participant
      }
    }
  }

  private let first: Participant
  private let all: [Participant]

  /// Takes our participants; nil if there is none.
  init?(_ participants: [Participant]) {
    guard let first = participants.first else { return nil }
    self.first = first
    all = participants
  }

  /// Finds out whom a message of a type is for that is addressed to a domain.
  ///
  /// Where several could receive it, as a test message to a domain of several roles, it is the first.
  func address(of type: MessageType, to domain: InternetDomain) -> Address {
    let roles = type.recipientRoles
    if let participant = all.first(where: { $0.domain == domain && roles.contains($0.role) }) {
      return .participant(participant)
    }
    if let participant = all.first(where: { $0.domain == domain }) { return .wrongRole(participant) }
    return .unknownDomain(all.first { roles.contains($0.role) } ?? first)
  }
}
