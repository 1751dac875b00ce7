#if HTTP
  import UFTPCoding
  import UFTPMessages

  /// A line that tells the peer what to do.
  protocol PeerCommand: Encodable {
    var command: String { get }
    var id: Int { get }
  }

  /// Tells the peer where a participant is, and by which key it is known.
  struct LearnCommand: PeerCommand {
    let command = "learn"
    let id: Int
    let domain: String
    let role: USEFRole
    let endpoint: String
    let key: String
  }

  /// Tells the peer how to answer the request of a conversation: with which variant of the sample.
  struct AnswerCommand: PeerCommand {
    let command = "answer"
    let id: Int
    let conversation: UUIDText
    let variant: String
  }

  /// Has the peer send a sample.
  struct SendCommand: PeerCommand {
    /// What the message states; the library fills in the rest.
    struct Header: Encodable {
      let version: ProtocolVersion
      var message_id = UUIDText.random()
      var conversation_id = UUIDText.random()
    }

    let command = "send"
    let id: Int
    /// Which of the peer's services sends it.
    let sender: USEFRole
    /// Who it goes to.
    var domain: String
    let role: USEFRole
    let message: String
    let variant: String
    var header: Header
    /// Another domain than the sender's own.
    var senderDomain: String?
    /// The role whose key it is sealed with, if not with the sender's own.
    var keyOf: USEFRole?
  }
#endif
