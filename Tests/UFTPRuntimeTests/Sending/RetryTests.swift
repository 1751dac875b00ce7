import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Trying again", .timeLimit(.minutes(1)))
struct RetryTests {
  private static let unavailable = DeliveryProblem("status_503", "the peer is busy")

  private func offer(_ scene: Scene) async throws -> SentMessage {
    try await scene.exchange.agr.dso(Scene.dsoDomain).send(FlexOffer.sample())
  }

  @Test("comes after pauses that double")
  func backOff() async throws {
    let scene = try Scene.agr()
    for _ in 0..<4 { try scene.network.fail(scene.dso.participant, with: .refused) }
    let sent = try await offer(scene)
    var pauses: [Duration] = []
    for _ in 0..<4 { pauses.append(await scene.clock.advanceToNextPause()) }
    try await sent.delivered()
    #expect(pauses == [.seconds(1), .seconds(2), .seconds(4), .seconds(8)])
    guard case .delivered(_, attempts: 5, after: .seconds(15)) = await scene.events.wait("delivered").first else {
      Issue.record("delivered at the fifth try, after 15 seconds")
      return
    }
  }

  @Test("honours Retry-After")
  func retryAfter() async throws {
    let scene = try Scene.agr()
    let busy = NetworkFault.outcome(.temporary(Self.unavailable, retryAfter: .seconds(90)))
    try scene.network.fail(scene.dso.participant, with: busy)
    let sent = try await offer(scene)
    #expect(await scene.clock.advanceToNextPause() == .seconds(90))
    try await sent.delivered()
  }

  @Test("ends at the deadline, with the last pause cut to it")
  func deadline() async throws {
    let scene = try Scene.agr {
      $0.retry.deadline = .seconds(10)
      $0.retry.longestPause = .seconds(4)
    }
    for _ in 0..<20 { try scene.network.fail(scene.dso.participant, with: .requestLost) }
    let sent = try await offer(scene)
    var pauses: [Duration] = []
    for _ in 0..<4 { pauses.append(await scene.clock.advanceToNextPause()) }
    let error = await #expect(throws: SendError.self) { try await sent.delivered() }
    #expect(pauses == [.seconds(1), .seconds(2), .seconds(4), .seconds(3)])
    #expect(error?.kind == .undeliverable)
    #expect(error?.problem?.label == "timed_out")
    #expect(scene.events.events.contains { $0.metricLabel == "failed" })
  }

  @Test("ends at once if the peer wants to be left alone beyond the deadline")
  func retryAfterBeyondDeadline() async throws {
    let scene = try Scene.agr()
    let busy = NetworkFault.outcome(.temporary(Self.unavailable, retryAfter: .seconds(7200)))
    try scene.network.fail(scene.dso.participant, with: busy)
    let sent = try await offer(scene)
    let error = await #expect(throws: SendError.self) { try await sent.delivered() }
    #expect(error?.problem == Self.unavailable)
  }

  @Test("is no use where the peer refuses for good")
  func final() async throws {
    let scene = try Scene.agr()
    let refusal = DeliveryProblem("status_400", "malformed")
    try scene.network.fail(scene.dso.participant, with: .outcome(.final(refusal)))
    let sent = try await offer(scene)
    let error = await #expect(throws: SendError.self) { try await sent.delivered() }
    #expect(error?.problem == refusal)
    #expect(scene.network.carried.count == 1)
  }

  @Test("goes on until the directory knows the recipient")
  func lookUp() async throws {
    let scene = try Scene.agr()
    let late = Participant(domain: "late.example.com", role: .dso)
    let sent = try await scene.exchange.agr.dso(late.domain).send(FlexOffer.sample())
    await scene.events.wait("retrying")
    let peer = try TestPeer(late, on: scene.network)
    await scene.clock.advanceToNextPause()
    try await sent.delivered()
    #expect(peer.received.count == 1)
  }

  @Test("has pauses that grow to a cap, with a share of chance, never under Retry-After")
  func policy() {
    let policy = RetryPolicy(firstPause: .seconds(2), growth: 3, longestPause: .seconds(60), jitter: 0.5)
    #expect(policy.pause(after: 1, chance: 1) == .seconds(2))
    #expect(policy.pause(after: 1, chance: 0) == .seconds(1))
    #expect(policy.pause(after: 3, chance: 1) == .seconds(18))
    #expect(policy.pause(after: 9, chance: 1) == .seconds(60))
    #expect(policy.pause(after: .max, chance: 0) == .seconds(30))
    #expect(policy.pause(after: 1, retryAfter: .seconds(5), chance: 1) == .seconds(5))
    #expect(policy.pause(after: 9, retryAfter: .seconds(5), chance: 1) == .seconds(60))
    #expect(RetryPolicy().deadline == .seconds(3600))
  }
}
