#if HTTP
  import MetricsTestKit
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// The endpoint's own counts, whose labels nothing from outside can multiply.
  @Suite(.timeLimit(.minutes(1)))
  struct EndpointMetricsTests {
    @Test func countsByOutcome() async throws {
      let metrics = TestMetrics()
      try await RunningEndpoint.run(metrics: metrics) { endpoint in
        _ = try await RawConnection.exchange(port: endpoint.port, post())
        _ = try await RawConnection.exchange(port: endpoint.port, post(path: "/a"))
        _ = try await RawConnection.exchange(port: endpoint.port, post(path: "/b"))
        _ = try await RawConnection.exchange(port: endpoint.port, post(contentType: "x/y"))
      }
      let counts = metrics.counters.map { counter in (counter.dimensions.map(\.1), counter.totalValue) }
      #expect(counts.allSatisfy { _, total in total > 0 })
      #expect(Set(counts.flatMap(\.0)) == ["accepted", "not_found", "content_type"])
      #expect(metrics.counterTotal(label: "uftp_endpoint_requests", dimensions: [("outcome", "not_found")]) == 2)
      let timer = try metrics.expectTimer("uftp_endpoint_duration", [("outcome", "accepted")])
      #expect(timer.values.count == 1)
    }
  }
#endif
