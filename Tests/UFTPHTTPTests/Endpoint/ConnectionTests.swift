#if HTTP
  import Testing
  import UFTPHTTP
  import UFTPRuntime

  /// What a connection may do over its life: keep alive, send ahead, wait for leave, stall, break off.
  @Suite(.timeLimit(.minutes(1)))
  struct ConnectionTests {
    @Test func keepsAConnectionForOneRequestAfterTheOther() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          for number in 1...3 {
            try await connection.send(post("<a\(number)/>"))
            #expect(await connection.reader.next()?.status == 200)
          }
        }
        #expect(endpoint.received == ["<a1/>", "<a2/>", "<a3/>"])
      }
    }

    @Test func answersPipelinedRequestsInTheirOrder() async throws {
      try await RunningEndpoint.run(outcome: { body in body == "<b/>" ? .malformed(reason: "b") : .accepted }) {
        endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(post("<a/>") + post("<b/>") + post("<c/>"))
          var statuses: [Int?] = []
          for _ in 1...3 { statuses.append(await connection.reader.next()?.status) }
          #expect(statuses == [200, 400, 200])
        }
        #expect(endpoint.received == ["<a/>", "<b/>", "<c/>"])
      }
    }

    @Test func takesNothingMoreAfterARefusedHead() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(post("<a/>") + post("<b/>", path: "/elsewhere") + post("<c/>"))
          #expect(await connection.reader.next()?.status == 200)
          #expect(await connection.reader.next()?.status == 404)
          #expect(await connection.reader.isAtEnd())
        }
        #expect(endpoint.received == ["<a/>"])
      }
    }

    @Test func startsThePipelinedRequestsTimeWhenItIsItsTurn() async throws {
      let slow: @Sendable (String) async -> ReceiveOutcome = { _ in
        try? await Task.sleep(for: .milliseconds(600))
        return .accepted
      }
      try await RunningEndpoint.run(limits: EndpointLimits(bodyTime: .milliseconds(400)), outcome: slow) { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          let request = post()
          try await connection.send(request + String(request.dropLast()))
          #expect(await connection.reader.next()?.status == 200)
          try await connection.send(String(request.suffix(1)))
          #expect(await connection.reader.next()?.status == 200)
        }
      }
    }

    @Test(arguments: ["close", "Close", "keep-alive, close"])
    func closesWhenThePeerWantsIt(connectionHeader: String) async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(post(headers: ["Connection: \(connectionHeader)"]))
          let response = try #require(await connection.reader.next())
          #expect(response.status == 200)
          #expect(response.headers["connection"] == "close")
          #expect(await connection.reader.isAtEnd())
        }
      }
    }

    @Test func givesLeaveToSendTheBody() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          let request = post("<a/>", headers: ["Expect: 100-continue"])
          try await connection.send(String(request.dropLast(4)))
          #expect(await connection.reader.next()?.status == 100)
          try await connection.send("<a/>")
          #expect(await connection.reader.next()?.status == 200)
        }
        #expect(endpoint.received == ["<a/>"])
      }
    }

    @Test func refusesBeforeTheBodyIsSent() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          let request = post("<a/>", contentType: "text/plain", headers: ["Expect: 100-continue"])
          try await connection.send(String(request.dropLast(4)))
          #expect(await connection.reader.next()?.status == 400)
          #expect(await connection.reader.isAtEnd())
        }
      }
    }

    @Test(arguments: ["POST /shape", "POST /shapeshifter/api/v3/message HTTP/1.1\r\nHost: local", ""])
    func cutsAConnectionThatStallsInItsHead(part: String) async throws {
      let limits = EndpointLimits(idleTime: .milliseconds(100))
      try await RunningEndpoint.run(limits: limits) { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(part)
          #expect(await connection.reader.isAtEnd())
        }
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func cutsAConnectionThatStallsInItsBody() async throws {
      let limits = EndpointLimits(bodyTime: .milliseconds(100))
      try await RunningEndpoint.run(limits: limits) { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(String(post("<abc/>").dropLast()))
          #expect(await connection.reader.isAtEnd())
        }
        #expect(endpoint.received.isEmpty)
      }
    }

    /// Each byte comes before any idle time is over, so only the time for the whole body ends it.
    @Test func cutsABodyThatComesDropByDrop() async throws {
      let limits = EndpointLimits(idleTime: .milliseconds(200), bodyTime: .milliseconds(250))
      try await RunningEndpoint.run(limits: limits) { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          let body = String(repeating: "x", count: 1000)
          try await connection.send(String(post(body).dropLast(1000)))
          var sent = 0
          while (try? await connection.send("x")) != nil, sent < 100 {
            sent += 1
            try await Task.sleep(for: .milliseconds(10))
          }
          #expect(sent < 100)
        }
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func doesNotCutASlowReceiver() async throws {
      let limits = EndpointLimits(idleTime: .milliseconds(400), bodyTime: .milliseconds(400))
      let slow: @Sendable (String) async -> ReceiveOutcome = { _ in
        try? await Task.sleep(for: .milliseconds(600))
        return .accepted
      }
      try await RunningEndpoint.run(limits: limits, outcome: slow) { endpoint in
        // A sender that the machine has no time for is rightly cut before its request has come.
        var status: Int?
        repeat {
          status = try? await RawConnection.status(port: endpoint.port, post())
        } while status == nil && endpoint.received.isEmpty
        #expect(status == 200)
      }
    }

    @Test func handsOverNothingThatWasHalfSent() async throws {
      try await RunningEndpoint.run { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(String(post("<abc/>").dropLast()))
          connection.finishSending()
          #expect(await connection.reader.next()?.status == 400)
        }
        #expect(endpoint.received.isEmpty)
      }
    }

    @Test func cutsARefusedPeerThatGoesOnSending() async throws {
      let limits = EndpointLimits(bodySize: 1000, lingerTime: .milliseconds(100))
      try await RunningEndpoint.run(limits: limits) { endpoint in
        try await RawConnection.open(port: endpoint.port) { connection in
          try await connection.send(String(post(String(repeating: "x", count: 2000)).prefix(200)))
          #expect(await connection.reader.next()?.status == 413)
          var sent = 0
          while (try? await connection.send("x")) != nil, sent < 100 {
            sent += 1
            try await Task.sleep(for: .milliseconds(10))
          }
          #expect(sent < 100)
        }
      }
    }

    @Test func letsNoMoreConnectionsInThanAllowed() async throws {
      try await RunningEndpoint.run(limits: EndpointLimits(connections: 1)) { endpoint in
        try await RawConnection.open(port: endpoint.port) { first in
          try await first.send(post("<first/>"))
          #expect(await first.reader.next()?.status == 200)
          async let second = RawConnection.exchange(port: endpoint.port, post("<second/>"))
          try await Task.sleep(for: .milliseconds(50))
          #expect(endpoint.received == ["<first/>"])
          first.finishSending()
          #expect(try await second?.status == 200)
        }
      }
    }
  }
#endif
