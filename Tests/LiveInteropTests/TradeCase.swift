#if HTTP
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPTesting

  /// A request of a type, in a version, and how it is answered.
  struct TradeCase: Sendable, CustomTestStringConvertible {
    let type: MessageType
    let version: ProtocolVersion
    let verdict: Verdict

    /// Every request that can be accepted and rejected; a test message can't.
    static let all = MessageType.allCases.filter { $0.response != nil && $0 != .testMessage }.flatMap { type in
      ProtocolVersion.allCases.flatMap { version in
        Verdict.allCases.map { verdict in TradeCase(type: type, version: version, verdict: verdict) }
      }
    }

    var testDescription: String { "\(type.rawValue) \(version.rawValue) \(verdict.rawValue)" }
    var setup: OurSide.Setup { OurSide.Setup(version: version, verdict: verdict) }

    // Each of these messages travels from one role to one other.
    var sender: USEFRole { get throws { try #require(type.senderRoles.first) } }
    var recipient: USEFRole { get throws { try #require(type.recipientRoles.first) } }
    var response: MessageType { get throws { try #require(type.response) } }

    /// A message of ours.
    var request: UFTPMessage {
      get throws {
        // The library takes no offer that neither follows a request nor says that it is unsolicited.
        if type == .flexOffer { return FlexOffer.sample(following: .random()).message }
        return try #require(UFTPMessage.sampleRequests.first { $0.type == type })
      }
    }
  }
#endif
