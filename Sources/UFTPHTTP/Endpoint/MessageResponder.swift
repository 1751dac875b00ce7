#if HTTP
  import HTTPTypes
  import HummingbirdCore
  import Logging
  import NIOCore
  import UFTPRuntime

  /// Answers one request after the other on a connection: looks at the head, reads the body, hands it on.
  struct MessageResponder: Sendable {
    let check: RequestCheck
    let budget: BodyBudget
    let receive: HTTPEndpoint.Receiver
    let metrics: EndpointMetrics
    let logger: Logger

    func respond(to request: Request, writer: consuming ResponseWriter) async throws {
      let answer: Answer
      do {
        let length = try check.bodyLength(of: request.head)
        if Self.awaitsContinue(request.headers) {
          try await writer.writeInformationalHead(HTTPResponse(status: .continue))
        }
        var share = budget.share()
        answer = await process(try await body(of: request, length: length, share: &share))
        share.release()
      } catch let refusal as Refusal {
        answer = refuse(refusal)
      }
      try await send(answer, to: request, writer: writer)
    }

    private static func awaitsContinue(_ fields: HTTPFields) -> Bool {
      fields[.expect]?.lowercased() == "100-continue"
    }

    private func body(of request: Request, length: Int, share: inout BodyShare) async throws -> [UInt8] {
      var bytes: [UInt8] = []
      // A length that is only claimed must not cost memory.
      bytes.reserveCapacity(min(length, 64 << 10))
      for try await buffer in request.body {
        try share.grow(by: buffer.readableBytes)
        bytes.append(contentsOf: buffer.readableBytesView)
      }
      guard bytes.count == length else { throw Refusal.truncated }
      return bytes
    }

    private func process(_ body: [UInt8]) async -> Answer {
      let start = ContinuousClock.now
      let outcome = await take(body)
      metrics.answered(outcome, after: ContinuousClock.now - start)
      return Answer(outcome)
    }

    /// Hands a body over, on the event loop if it is short: a long one must not hold up the loop's other connections.
    private func take(_ body: [UInt8]) async -> ReceiveOutcome {
      guard body.count > Self.longestOnLoop else { return await receive(body) }
      return await withTaskExecutorPreference(globalConcurrentExecutor) { await receive(body) }
    }

    /// A few times a usual message; to check the signature of so much takes half a millisecond.
    private static let longestOnLoop = 64 << 10

    private func refuse(_ refusal: Refusal) -> Answer {
      metrics.refused(refusal)
      logger.debug("Refused a request", metadata: ["status": "\(refusal.status.code)", "reason": "\(refusal.reason)"])
      return Answer(refusal)
    }

    private func send(_ answer: Answer, to request: Request, writer: consuming ResponseWriter) async throws {
      var answer = answer
      if Self.closes(request.headers) { answer.endsConnection = true }
      let body = answer.body(for: request.method)
      try await writer.write(response: answer.head(bodyLength: body.contentLength ?? 0), body: body)
    }

    private static func closes(_ fields: HTTPFields) -> Bool {
      guard let connection = fields[.connection] else { return false }
      return connection.lowercased().split { character in character == "," || character == " " }.contains("close")
    }
  }
#endif
