import Testing
import UFTPMessages
import UFTPRuntime
import UFTPTesting

@Suite("Middleware", .timeLimit(.minutes(1)))
struct MiddlewareTests {
  @Test("stands around each step, the first being the outermost")
  func order() async throws {
    let marks = Collector<String>()
    let chain = [Marker(name: "a", marks: marks), Marker(name: "b", marks: marks)]
    let scene = try Scene.agr {
      $0.receiving = chain
      $0.handling = chain
      $0.delivering = chain
    }
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    await scene.events.wait("delivered")
    #expect(
      marks.elements == [
        "receiving a", "receiving b", "handling a", "handling b", "delivering a", "delivering b",
      ]
    )
  }

  @Test("can reject in the handler's place")
  func substitute() async throws {
    let scene = try Scene.agr(note: { _ in Issue.record("the handler must not see it") }) {
      $0.handling = [
        Substitute { message in
          guard case .flexRequest(let request) = message else { return nil }
          return FlexRequestResponse(rejecting: request, reasons: ["ISP conflict"]).message
        }
      ]
    }
    #expect(await scene.exchange.receive(try scene.dso.seal(FlexRequest.sample().message)) == .accepted)
    let answer = try #require(await scene.dso.waitForMessage(FlexRequestResponse.self))
    #expect(answer.rejectionReason == "ISP conflict")
  }
}
