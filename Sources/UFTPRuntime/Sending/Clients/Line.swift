import UFTPMessages

/// Sends messages as one participant.
struct RoleSender: Sendable {
  let participant: Participant
  let sender: MessageSender

  func line(to domain: InternetDomain, _ role: USEFRole) -> Line {
    Line(sender: self, recipient: Participant(domain: domain, role: role))
  }
}

/// Sends messages from one participant to another.
struct Line: Sendable {
  let sender: RoleSender
  let recipient: Participant

  func send(_ message: some UFTPPayload) async throws(SendError) -> SentMessage {
    try await sender.sender.send(message.message, from: sender.participant, to: recipient)
  }

  func sendAndAwaitResponse<Request: UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    let response = try await sender.sender.sendAndAwaitResponse(
      request.message,
      from: sender.participant,
      to: recipient,
      within: time
    )
    guard let response = response.payload as? Request.Response else {
      // Only a response of this type is given to the one who waits.
      throw .noResponse(to: MessageSummary(request.message, sender: sender.participant, recipient: recipient))
    }
    return response
  }
}
