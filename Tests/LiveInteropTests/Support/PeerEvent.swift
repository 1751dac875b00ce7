#if HTTP
  import UFTPMessages

  /// Something that happened at the peer, as a line of its output tells it.
  struct PeerEvent: Decodable, Sendable {
    enum Kind: String, Decodable {
      /// A service listens on `port`.
      case listening
      /// What the command `id` said is done.
      case done
      /// The message of the command `id` was delivered; `attributes` are those of the XML.
      case sent
      /// The message of the command `id` was turned down with the status `status`.
      case refused
      /// The message of the command `id` could not be sent at all.
      case failed
      /// A callback got a message; `values` are those of the library's object.
      case received
      /// A callback has answered; `attributes` are those of the answer's XML.
      case answered
    }

    let event: Kind
    let id: Int?
    let role: USEFRole?
    let port: Int?
    let message: String?
    let attributes: [String: String]?
    let values: [String: String]?
    let status: Int?
    let text: String?

    /// An attribute of the message's root element.
    func value(_ name: String) -> String? {
      let table = values ?? attributes
      return message.flatMap { message in table?["\(message)/@\(name)"] }
    }
  }
#endif
