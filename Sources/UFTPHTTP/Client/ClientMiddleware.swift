#if HTTP
  public import UFTPRuntime

  /// Stands around each POST of an ``HTTPTransport``: adds headers, asks again, counts.
  ///
  /// It sees every hop of a redirect as a POST of its own.
  public protocol ClientMiddleware: Sendable {
    /// Sends a POST by calling `next`, once, more often or not at all.
    ///
    /// - Parameters:
    ///   - request: What the one before sends.
    ///   - next: Sends it on.
    /// - Returns: What the one before gets.
    /// - Throws: ``DeliveryFailure`` to say what comes of the delivery; any other error makes it fail for the time being.
    func post(
      _ request: PostRequest,
      next: @escaping @Sendable (PostRequest) async throws -> PostResponse
    ) async throws -> PostResponse
  }

  /// Ends a delivery with an outcome other than that of an HTTP status.
  public struct DeliveryFailure: Error, Hashable, Sendable {
    /// What came of the delivery.
    public let outcome: DeliveryOutcome

    /// Ends it with an outcome.
    ///
    /// - Parameter outcome: What came of the delivery.
    public init(_ outcome: DeliveryOutcome) {
      self.outcome = outcome
    }

    /// Ends it for good.
    static func final(_ label: String, _ description: String) -> DeliveryFailure {
      DeliveryFailure(.final(DeliveryProblem(label, description)))
    }

    /// Ends this try.
    static func temporary(_ label: String, _ description: String, retryAfter: Duration? = nil) -> DeliveryFailure {
      DeliveryFailure(.temporary(DeliveryProblem(label, description), retryAfter: retryAfter))
    }
  }
#endif
