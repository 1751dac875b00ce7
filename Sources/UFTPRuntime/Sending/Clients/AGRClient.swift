public import UFTPMessages

/// Sends messages as an aggregator.
public struct AGRClient: Sendable {
  let sender: RoleSender

  /// Who sends.
  public var participant: Participant { sender.participant }

  /// The line to an aggregator.
  public func agr(_ domain: InternetDomain) -> AGRToAGRLine {
    AGRToAGRLine(line: sender.line(to: domain, .agr))
  }

  /// The line to a common reference operator.
  public func cro(_ domain: InternetDomain) -> AGRToCROLine {
    AGRToCROLine(line: sender.line(to: domain, .cro))
  }

  /// The line to a distribution system operator.
  public func dso(_ domain: InternetDomain) -> AGRToDSOLine {
    AGRToDSOLine(line: sender.line(to: domain, .dso))
  }
}

/// Sends test messages from an aggregator to an aggregator.
public struct AGRToAGRLine: Sendable {
  let line: Line

  /// Stores a message for sending; delivery follows.
  ///
  /// The version, the domains and the signature are seen to.
  ///
  /// - Throws: ``SendError``; a value that the peer's version does not have is named.
  @discardableResult
  public func send(_ message: some AGRToAGRMessage) async throws(SendError) -> SentMessage {
    try await line.send(message)
  }

  /// Sends a request and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse<Request: AGRToAGRMessage & UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    try await line.sendAndAwaitResponse(request, within: time)
  }
}

/// Sends messages from an aggregator to a common reference operator.
public struct AGRToCROLine: Sendable {
  let line: Line

  /// Stores a message for sending; delivery follows.
  ///
  /// The version, the domains and the signature are seen to.
  ///
  /// - Throws: ``SendError``; a value that the peer's version does not have is named.
  @discardableResult
  public func send(_ message: some AGRToCROMessage) async throws(SendError) -> SentMessage {
    try await line.send(message)
  }

  /// Sends a request and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse<Request: AGRToCROMessage & UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    try await line.sendAndAwaitResponse(request, within: time)
  }
}

/// Sends messages from an aggregator to a distribution system operator.
public struct AGRToDSOLine: Sendable {
  let line: Line

  /// Stores a message for sending; delivery follows.
  ///
  /// The version, the domains and the signature are seen to.
  ///
  /// - Throws: ``SendError``; a value that the peer's version does not have is named.
  @discardableResult
  public func send(_ message: some AGRToDSOMessage) async throws(SendError) -> SentMessage {
    try await line.send(message)
  }

  /// Sends a request and waits for its response, which the handler receives as well.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - time: How long to wait, from now on.
  /// - Returns: The response, be it an acceptance or a rejection.
  /// - Throws: ``SendError`` also of kind `undeliverable`, `noResponse` or `cancelled`.
  public func sendAndAwaitResponse<Request: AGRToDSOMessage & UFTPRequest>(
    _ request: Request,
    within time: Duration
  ) async throws(SendError) -> Request.Response {
    try await line.sendAndAwaitResponse(request, within: time)
  }
}
