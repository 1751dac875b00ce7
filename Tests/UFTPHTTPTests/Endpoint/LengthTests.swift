#if HTTP
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// How the length of a body is told, and how long it may be.
  @Suite(.timeLimit(.minutes(1)))
  struct LengthTests {
    private static let head = """
      POST /shapeshifter/api/v3/message HTTP/1.1\r
      Host: localhost\r
      Content-Type: text/xml\r

      """

    @Test func refusesABodyWithoutLengthWith411() async throws {
      try await RunningEndpoint.run { endpoint in
        let status = try await RawConnection.status(port: endpoint.port, Self.head + "\r\n")
        #expect(status == 411)
      }
    }

    @Test func refusesABodyInChunksWith411() async throws {
      try await RunningEndpoint.run { endpoint in
        let request = Self.head + "Transfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n0\r\n\r\n"
        let status = try await RawConnection.status(port: endpoint.port, request)
        #expect(status == 411)
        #expect(endpoint.received.isEmpty)
      }
    }

    /// Two lengths are how a request is smuggled past a proxy.
    @Test func refusesABodyWithChunksAndLength() async throws {
      try await RunningEndpoint.run { endpoint in
        let request = Self.head + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n0\r\n\r\n"
        let status = try await RawConnection.status(port: endpoint.port, request)
        #expect(status == 400 || status == 411)
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test(arguments: ["-4", "4, 4", "four", "0x4", "4 4", "+4"])
    func refusesALengthThatIsNoNumberWith400(length: String) async throws {
      try await RunningEndpoint.run { endpoint in
        let request = Self.head + "Content-Length: \(length)\r\n\r\n<a/>"
        let status = try await RawConnection.status(port: endpoint.port, request)
        #expect(status == 400)
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func takesABodyOfExactlyTheLimit() async throws {
      let body = String(repeating: "x", count: 100_000)
      try await RunningEndpoint.run(limits: EndpointLimits(bodySize: 100_000)) { endpoint in
        let status = try await RawConnection.status(port: endpoint.port, post(body))
        #expect(status == 200)
        #expect(endpoint.received == [body])
      }
    }

    /// The whole body is on its way, and the answer arrives all the same.
    @Test func refusesABodyOneByteOverTheLimitWith413() async throws {
      let body = String(repeating: "x", count: 100_001)
      try await RunningEndpoint.run(limits: EndpointLimits(bodySize: 100_000)) { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(post(body))
          let response = try #require(await connection.reader.next())
          #expect(response.status == 413)
          #expect(response.headers["connection"] == "close")
          #expect(await connection.reader.isAtEnd())
        }
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test(arguments: ["99999999999999999999999999", "9223372036854775807"])
    func refusesALengthBeyondAllNumbers(length: String) async throws {
      try await RunningEndpoint.run { endpoint in
        let request = Self.head + "Content-Length: \(length)\r\n\r\n"
        let status = try await RawConnection.status(port: endpoint.port, request)
        // The parser of HTTP itself refuses a number that it cannot hold.
        #expect(status == 413 || status == 400)
      }
    }

    @Test func handsOverAnEmptyBody() async throws {
      try await RunningEndpoint.run(outcome: { _ in .malformed(reason: "nothing there") }) { endpoint in
        let status = try await RawConnection.status(port: endpoint.port, post(""))
        #expect(status == 400)
        #expect(endpoint.received == [""])
      }
    }

    @Test func refusesHeadersWithoutEndWith400() async throws {
      try await RunningEndpoint.run(limits: EndpointLimits(headerSize: 2000)) { endpoint in
        let request = Self.head + "X-Filler: \(String(repeating: "x", count: 10_000))\r\n\r\n"
        let status = try await RawConnection.status(port: endpoint.port, request)
        #expect(status == 400)
      }
    }

    @Test func refusesWhatIsNotHTTPWith400() async throws {
      try await RunningEndpoint.run { endpoint in
        let status = try await RawConnection.status(port: endpoint.port, "hello\r\n\r\n")
        #expect(status == 400)
      }
    }
  }
#endif
