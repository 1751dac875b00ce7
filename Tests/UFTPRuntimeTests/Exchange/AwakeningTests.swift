import Testing
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("A handler", .timeLimit(.minutes(1)))
struct AwakeningTests {
  @Test("is woken once for the messages of one sender that come while that is put off")
  func oneAwakening() async throws {
    let seen = Collector<UFTPMessage>()
    let scene = try Scene.agr(note: { message in seen.append(message) })
    await scene.events.wait("started")
    let putOff = Collector<@Sendable () -> Void>()
    let messages = try (1...3).map { _ in try Self.message(to: scene) }
    await Postponement.$current.withValue(Postponement { work in putOff.append(work) }) {
      for message in messages { #expect(await scene.exchange.receive(message) == .accepted) }
    }
    #expect(seen.elements.isEmpty)
    #expect(putOff.elements.count == 1)
    for work in putOff.elements { work() }
    await scene.shutdown()
    #expect(seen.elements.count == 3)
  }

  @Test("that has nothing to do is woken again, and goes when the exchange stops")
  func manyAwakenings() async throws {
    let (notes, seen) = AsyncStream.makeStream(of: Void.self)
    let scene = try Scene.agr(note: { _ in seen.yield() })
    var handled = notes.makeAsyncIterator()
    for _ in 1...20 {
      let message = try Self.message(to: scene)
      #expect(await scene.exchange.receive(message) == .accepted)
      await handled.next()
    }
    await scene.shutdown()
    #expect(try await scene.store.openArrivals().isEmpty)
  }

  private static func message(to scene: Scene) throws -> [UInt8] {
    try scene.dso.seal(FlexRequest.sample(from: scene.dso.participant.domain).message)
  }
}
