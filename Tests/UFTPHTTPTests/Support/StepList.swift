#if HTTP
  import Synchronization

  /// The steps of a script, one for each request; past the end the server says nothing.
  final class StepList: Sendable {
    private let steps: Mutex<[ScriptedServer.Step]>

    init(_ steps: [ScriptedServer.Step]) {
      self.steps = Mutex(steps.reversed())
    }

    func next() -> ScriptedServer.Step {
      steps.withLock { steps in steps.popLast() ?? .stall }
    }
  }
#endif
