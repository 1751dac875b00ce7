public import UFTPMessages

/// Is told of each message that a handler of a test has; may wait, or throw to let the handler fail.
public typealias HandlerNote = @Sendable (_ message: UFTPMessage) async throws -> Void
