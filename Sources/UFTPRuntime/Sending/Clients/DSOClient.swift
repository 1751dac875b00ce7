public import UFTPMessages

/// Sends messages as a distribution system operator.
public struct DSOClient: Sendable {
  let sender: RoleSender

  /// Who sends.
  public var participant: Participant { sender.participant }

  /// The line to an aggregator.
  public func agr(_ domain: InternetDomain) -> DSOToAGRLine {
    DSOToAGRLine(line: sender.line(to: domain, .agr))
  }

  /// The line to a common reference operator.
  public func cro(_ domain: InternetDomain) -> DSOToCROLine {
    DSOToCROLine(line: sender.line(to: domain, .cro))
  }

  /// The line to a distribution system operator.
  public func dso(_ domain: InternetDomain) -> DSOToDSOLine {
    DSOToDSOLine(line: sender.line(to: domain, .dso))
  }
}

/// Sends messages from a distribution system operator to an aggregator.
public struct DSOToAGRLine: Sendable {
  let line: Line

  /// Stores a message for sending; delivery follows.
  ///
  /// The version, the domains and the signature are seen to.
  ///
  /// - Throws: ``SendError``; a value that the peer's version does not have is named.
  @discardableResult
  public func send(_ message: some DSOToAGRMessage) async throws(SendError) -> SentMessage {
    try await line.send(message)
  }

  /// Sends a request and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse<Request: DSOToAGRMessage & UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    try await line.sendAndAwaitResponse(request, within: time)
  }
}

/// Sends messages from a distribution system operator to a common reference operator.
public struct DSOToCROLine: Sendable {
  let line: Line

  /// Stores a message for sending; delivery follows.
  ///
  /// The version, the domains and the signature are seen to.
  ///
  /// - Throws: ``SendError``; a value that the peer's version does not have is named.
  @discardableResult
  public func send(_ message: some DSOToCROMessage) async throws(SendError) -> SentMessage {
    try await line.send(message)
  }

  /// Sends a request and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse<Request: DSOToCROMessage & UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    try await line.sendAndAwaitResponse(request, within: time)
  }
}

/// Sends test messages from a distribution system operator to a distribution system operator.
public struct DSOToDSOLine: Sendable {
  let line: Line

  /// Stores a message for sending; delivery follows.
  ///
  /// The version, the domains and the signature are seen to.
  ///
  /// - Throws: ``SendError``; a value that the peer's version does not have is named.
  @discardableResult
  public func send(_ message: some DSOToDSOMessage) async throws(SendError) -> SentMessage {
    try await line.send(message)
  }

  /// Sends a request and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse<Request: DSOToDSOMessage & UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    try await line.sendAndAwaitResponse(request, within: time)
  }
}
