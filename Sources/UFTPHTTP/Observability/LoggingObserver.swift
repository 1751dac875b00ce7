#if HTTP
  public import Logging
  public import UFTPRuntime

  /// Writes what happens in an exchange to a logger, with the message's type, identifiers and two sides as metadata.
  ///
  /// What goes well is said at debug, what a peer or a person should look into at notice, and what was lost or failed on
  /// this side at warning or error. Keys and bodies are never written.
  public struct LoggingObserver: ExchangeObserver {
    private let logger: Logger

    /// Creates the observer.
    ///
    /// - Parameter logger: Where the lines go.
    public init(logger: Logger) {
      self.logger = logger
    }

    /// Writes a line.
    public func observe(_ event: ExchangeEvent) {
      let line = LogLine(event)
      logger.log(level: line.level, line.text, metadata: line.metadata)
    }
  }
#endif
