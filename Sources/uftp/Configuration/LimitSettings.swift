#if Tools && HTTP
  import UFTPHTTP
  import UFTPRuntime

  /// How much peers may send.
  struct LimitSettings: Decodable, Sendable {
    private(set) var endpoint = EndpointLimits()
    private(set) var rate: any RatePolicy = UnlimitedRate()

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case bodyBytes, connections, idleSeconds, bodySeconds, messagesPerSecond, burst
    }

    /// What suits most.
    init() {}

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      endpoint.bodySize = try values.number(1_024...(64 << 20), forKey: .bodyBytes) ?? endpoint.bodySize
      endpoint.connections = try values.number(1...65_535, forKey: .connections) ?? endpoint.connections
      endpoint.idleTime = try values.seconds(forKey: .idleSeconds) ?? endpoint.idleTime
      endpoint.bodyTime = try values.seconds(forKey: .bodySeconds) ?? endpoint.bodyTime
      let burst = try values.number(1...1_000_000, forKey: .burst)
      if let perSecond = try values.number(1...1_000_000, forKey: .messagesPerSecond) {
        rate = TokenBucketRate(perSecond: Double(perSecond), burst: burst ?? perSecond)
      } else if burst != nil {
        throw values.problem(.burst, "A burst goes beyond a rate; give messagesPerSecond as well")
      }
    }
  }

  /// How long and how often delivery is tried.
  struct RetrySettings: Decodable, Sendable {
    private(set) var policy = RetryPolicy()

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case deadlineSeconds, firstPauseSeconds, longestPauseSeconds
    }

    /// What suits most.
    init() {}

    /// Gives up after a time; the first tries then come soon after another.
    mutating func limit(to deadline: Duration) {
      policy.deadline = deadline
      policy.longestPause = min(policy.longestPause, .seconds(5))
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      policy.deadline = try values.seconds(forKey: .deadlineSeconds) ?? policy.deadline
      policy.firstPause = try values.seconds(forKey: .firstPauseSeconds) ?? policy.firstPause
      policy.longestPause = try values.seconds(forKey: .longestPauseSeconds) ?? policy.longestPause
    }
  }
#endif
