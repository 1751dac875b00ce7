import Testing
import UFTPMessages
import UFTPRuntime

@Suite("What may go where, as the compiler knows it")
struct RouteTests {
  @Test("is what the catalogue says, for every type", arguments: MessageType.allCases)
  func routes(_ type: MessageType) {
    for sender in USEFRole.allCases {
      for recipient in USEFRole.allCases {
        let mayGo = type.senderRoles.contains(sender) && type.recipientRoles.contains(recipient)
        #expect(isRouted(type.swiftType, sender, recipient) == mayGo, "\(sender) to \(recipient)")
      }
    }
  }

  private func isRouted(_ type: any UFTPPayload.Type, _ sender: USEFRole, _ recipient: USEFRole) -> Bool {
    switch (sender, recipient) {
    case (.agr, .agr): type is any AGRToAGRMessage.Type
    case (.agr, .cro): type is any AGRToCROMessage.Type
    case (.agr, .dso): type is any AGRToDSOMessage.Type
    case (.cro, .agr): type is any CROToAGRMessage.Type
    case (.cro, .cro): type is any CROToCROMessage.Type
    case (.cro, .dso): type is any CROToDSOMessage.Type
    case (.dso, .agr): type is any DSOToAGRMessage.Type
    case (.dso, .cro): type is any DSOToCROMessage.Type
    case (.dso, .dso): type is any DSOToDSOMessage.Type
    }
  }
}
