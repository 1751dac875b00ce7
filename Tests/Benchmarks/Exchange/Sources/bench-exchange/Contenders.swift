import Foundation
import UFTPRuntime

/// The endpoints that are compared, each in a process of its own.
struct Contenders {
  let ours: Contender
  let bare: Contender
  /// The bare endpoint that checks a signature besides: what ours is compared with.
  let checking: Contender
  /// Absent where the Python environment is.
  let python: Contender?

  init(_ maker: RequestMaker, capacity: Int, python: URL) throws {
    let own = URL(filePath: CommandLine.arguments[0])
    let key = maker.key.verifyingKey.base64
    let exchange = ["serve-exchange", "--sender-key", key, "--capacity", "\(capacity)"]
    ours = Contender(name: "ours", server: try ServerProcess(own, exchange))
    bare = Contender(name: "bare Hummingbird", server: try ServerProcess(own, ["serve-bare"]))
    checking = Contender(
      name: "bare Hummingbird and crypto_sign_open",
      server: try ServerProcess(own, ["serve-bare", "--checks-signature"])
    )
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      print("The Python service is left out: \(python.path) is not there; run make venv.")
      self.python = nil
      return
    }
    let script = URL(filePath: #filePath).appending(path: "../../../Peer/python_service.py").standardized
    self.python = Contender(name: "Python service", server: try ServerProcess(python, ["-B", script.path, key]))
  }

  var all: [Contender] { [bare, checking, ours, python].compactMap(\.self) }

  var lastRates: String {
    all.map { "\($0.name) \(Int($0.turns.last?.rate ?? 0))/s in \($0.memory.last ?? 0) MB" }.joined(separator: ", ")
  }

  func report(signature: Spread) -> Report {
    Report(ours: ours, bare: bare, checking: checking, python: python, signature: signature)
  }

  func stop() {
    for contender in all { contender.stop() }
  }
}
