#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// A message as a user wrote it, whose metadata may be missing.
  struct MessageTemplate {
    let path: String
    let bytes: [UInt8]
    private let root: XMLRootElement?

    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
      root = XMLRootElement(of: bytes)
    }

    /// Which participant sends it: the one that is named, or that the message names, or that alone can.
    func sender(
      among participants: [Participant],
      domain: InternetDomain?,
      to recipient: Participant
    ) throws(UnusableMessage) -> Participant {
      let type = try type()
      guard type.recipientRoles.contains(recipient.role) else {
        let roles = type.recipientRoles.map(\.rawValue).joined(separator: ", ")
        throw problem("\(type.rawValue) goes to \(roles), not to \(recipient)")
      }
      let able = participants.filter { type.senderRoles.contains($0.role) && $0 != recipient }
      let named = domain?.rawValue ?? (able.count > 1 ? root?.attributes["SenderDomain"] : nil)
      let fitting = able.filter { named == nil || $0.domain.rawValue == named }
      guard let sender = fitting.first else {
        let roles = type.senderRoles.map(\.rawValue).joined(separator: ", ")
        throw problem(
          "\(type.rawValue) is sent by \(roles), and the configuration has no such participant"
            + (named.map { " \($0)" } ?? "")
        )
      }
      guard fitting.count == 1 else {
        throw problem("\(fitting.map(\.description).joined(separator: " or ")) could send it; say which with --from")
      }
      return sender
    }

    /// The message, complete.
    ///
    /// - Parameters:
    ///   - sender: Who sends it.
    ///   - recipient: Who gets it.
    ///   - fresh: Whether its identifier and time are made anew.
    func message(
      from sender: Participant,
      to recipient: Participant,
      fresh: Bool
    ) throws(UnusableMessage) -> UFTPMessage {
      let completed = completed(from: sender, to: recipient)
      var payload: any UFTPPayload
      do throws(XMLDecodingError) {
        payload = try UFTPMessage(xml: completed).payload
      } catch {
        let column = column(of: error, in: completed)
        throw UnusableMessage(description: "\(path):\(error.line):\(column): error: \(error.explanation)")
      }
      payload.senderDomain = sender.domain
      payload.recipientDomain = recipient.domain
      if fresh {
        payload.messageID = .random()
        payload.timeStamp = .now()
      }
      return payload.message
    }

    private func type() throws(UnusableMessage) -> MessageType {
      guard let root else { throw problem("this is no XML; expected a message") }
      guard let type = MessageType(rawValue: root.name) else {
        throw problem("\(root.name) is no message to send; expected the payload itself, such as FlexRequest")
      }
      return type
    }

    /// The text with the metadata that it lacks, behind the name of its root element.
    private func completed(from sender: Participant, to recipient: Participant) -> [UInt8] {
      guard let root else { return bytes }
      let metadata = [
        ("Version", ProtocolVersion.latest.rawValue), ("SenderDomain", sender.domain.rawValue),
        ("RecipientDomain", recipient.domain.rawValue), ("TimeStamp", XSDDateTime.now().description),
        ("MessageID", UUIDText.random().rawValue), ("ConversationID", UUIDText.random().rawValue),
      ]
      let missing = metadata.filter { root.attributes[$0.0] == nil }.map { " \($0.0)=\"\($0.1)\"" }.joined()
      return bytes[..<root.nameEnd] + Array(missing.utf8) + bytes[root.nameEnd...]
    }

    /// The column of an error in what the user wrote, which lacks what was added.
    private func column(of error: XMLDecodingError, in completed: [UInt8]) -> Int {
      guard let root else { return error.column }
      let before = String(decoding: bytes[..<root.nameEnd], as: UTF8.self).unicodeScalars
      let line = before.reversed().prefix { $0 != "\n" }.count
      guard error.line == 1 + before.count(where: { $0 == "\n" }), error.column > line else { return error.column }
      return max(line + 1, error.column - (completed.count - bytes.count))
    }

    private func problem(_ text: String) -> UnusableMessage {
      UnusableMessage(description: "error: \(path): \(text)")
    }
  }

  /// Why a file holds nothing to send.
  struct UnusableMessage: Error, CustomStringConvertible {
    let description: String
  }
#endif
