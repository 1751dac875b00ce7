import UFTPRuntime

/// Carries messages to the judge.
final class PipeTransport: Transport {
  private struct State {
    var next: UInt32 = 0
    var waiting: [UInt32: CheckedContinuation<DeliveryOutcome, Never>] = [:]
  }

  private let judge: FrameWriter
  private let state = Locked(State())

  init(judge: FrameWriter) {
    self.judge = judge
  }

  static func endpoint(_ place: Int) throws -> Endpoint {
    try Endpoint(url: "http://judge.example/\(place)")
  }

  func deliver(_ body: [UInt8], to endpoint: Endpoint) async -> DeliveryOutcome {
    let place = endpoint.url.utf8.last.map { $0 - UInt8(ascii: "0") } ?? 0
    return await withCheckedContinuation { continuation in
      let number = state.withLock { state in
        state.next += 1
        state.waiting[state.next] = continuation
        return state.next
      }
      judge.write(Frame(.deliver, number, [place] + body))
    }
  }

  /// Takes note of what came of a delivery.
  func note(_ frame: Frame) {
    let continuation = state.withLock { $0.waiting.removeValue(forKey: frame.number) }
    let problem = DeliveryProblem("status", frame.text)
    switch frame.text {
    case "200": continuation?.resume(returning: .delivered)
    case "400": continuation?.resume(returning: .final(problem))
    default: continuation?.resume(returning: .temporary(problem))
    }
  }
}
