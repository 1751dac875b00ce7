#if HTTP
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// The rows of the protocol's table of statuses, on real connections.
  @Suite(.timeLimit(.minutes(1)))
  struct StatusTests {
    @Test func acceptsAMessageWithExactly200AndAnEmptyBody() async throws {
      try await RunningEndpoint.run { endpoint in
        let response = try #require(try await RawConnection.exchange(port: endpoint.port, post("<SignedMessage/>")))
        #expect(response.start == "HTTP/1.1 200 OK")
        #expect(response.headers["content-length"] == "0")
        #expect(response.body.isEmpty)
        #expect(endpoint.received == ["<SignedMessage/>"])
      }
    }

    @Test(arguments: [
      (ReceiveOutcome.malformed(reason: "line 1: bad"), 400, nil),
      (.unknownSender(reason: "no key"), 419, nil),
      (.signatureInvalid(reason: "no key opens it"), 401, nil),
      (.tooManyRequests(retryAfter: .milliseconds(1500)), 429, "2"),
      (.unavailable(reason: "full", retryAfter: .zero), 503, "1"),
    ])
    func tellsEachOutcomeByItsStatus(outcome: ReceiveOutcome, status: Int, retryAfter: String?) async throws {
      try await RunningEndpoint.run(outcome: { _ in outcome }) { endpoint in
        let response = try #require(try await RawConnection.exchange(port: endpoint.port, post()))
        #expect(response.status == status)
        #expect(response.headers["retry-after"] == retryAfter)
        #expect(response.body == "\(try #require(outcome.reason))\n")
        #expect(response.headers["connection"] == nil)
      }
    }

    @Test(arguments: ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
    func refusesOtherMethodsWith405(method: String) async throws {
      try await RunningEndpoint.run { endpoint in
        let request = "\(method) /shapeshifter/api/v3/message HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let response = try #require(try await RawConnection.exchange(port: endpoint.port, request))
        #expect(response.status == 405)
        #expect(response.headers["allow"] == "POST")
      }
    }

    @Test func sendsNoBodyForHEAD() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send("HEAD /shapeshifter/api/v3/message HTTP/1.1\r\nHost: localhost\r\n\r\n")
          #expect(await connection.reader.next()?.status == 405)
          #expect(await connection.reader.isAtEnd())
        }
      }
    }

    @Test(arguments: [
      "/", "/shapeshifter/api/v3/message/", "/shapeshifter/api/v2/message", "/Shapeshifter/api/v3/message",
    ])
    func refusesOtherPathsWith404(path: String) async throws {
      try await RunningEndpoint.run { endpoint in
        let status = try await RawConnection.status(port: endpoint.port, post(path: path))
        #expect(status == 404)
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func takesAQueryForNoPartOfThePath() async throws {
      try await RunningEndpoint.run { endpoint in
        let response = try await RawConnection.exchange(
          port: endpoint.port,
          post(path: "/shapeshifter/api/v3/message?a=b")
        )
        #expect(response?.status == 200)
      }
    }

    @Test(arguments: [
      "text/xml", "application/xml", "TEXT/XML", "text/xml;charset=utf-8", "text/xml; charset=UTF-8",
      "application/xml; Charset=\"Utf-8\"", "text/xml ; charset=utf8", "text/xml; charset=utf-8; profile=\"a;b\"",
      "text/xml;",
    ])
    func takesXMLInUTF8(contentType: String) async throws {
      try await RunningEndpoint.run { endpoint in
        let status = try await RawConnection.status(port: endpoint.port, post(contentType: contentType))
        #expect(status == 200)
      }
    }

    @Test(arguments: [
      nil, "text/plain", "application/json", "text/xml; charset=iso-8859-1", "text/xml; charset=\"utf-16\"", "xml",
      "text/xml; charset", "text/xml; charset=", "text/xml; charset=utf-8; charset=utf-16", "text/xmlx",
      "text/xml; charset=\"",
    ])
    func refusesOtherContentTypesWith400(contentType: String?) async throws {
      try await RunningEndpoint.run { endpoint in
        let response = try #require(
          try await RawConnection.exchange(port: endpoint.port, post(contentType: contentType))
        )
        #expect(response.status == 400)
        #expect(response.body.contains("text/xml; charset=utf-8"))
        #expect(endpoint.received.isEmpty)
      }
    }
  }
#endif
