#if HTTP
  import Foundation
  import InteropSupport
  import UFTPMessages
  import UFTPRuntime

  /// The Python library's three services in a process of their own, told what to do and telling what they see.
  final class LivePeer: Sendable {
    private struct State {
      var events: [PeerEvent] = []
      var lastID = 0
      var hasEnded = false
    }

    private let process: Process
    private let input = Pipe()
    private let folder: TemporaryFolder
    private let state = Locked(State())

    /// Starts the process and waits until its services listen.
    static func start(_ python: PythonPeer) async throws -> LivePeer {
      let peer = try LivePeer(python)
      for role in USEFRole.allCases {
        _ = try await peer.event("the peer's \(role) to listen") { $0.event == .listening && $0.role == role }
      }
      return peer
    }

    private init(_ python: PythonPeer) throws {
      // Whoever writes to a peer that has ended gets an error, not the end of the test process.
      signal(SIGPIPE, SIG_IGN)
      folder = try TemporaryFolder()
      try folder.write([], to: "log")
      process = python.process("live_peer.py")
      let output = Pipe()
      process.standardInput = input
      process.standardOutput = output
      process.standardError = try FileHandle(forWritingTo: folder.url.appending(path: "log"))
      try process.run()
      Thread.detachNewThread { [weak self] in
        var lines = LineReader(output.fileHandleForReading)
        while let line = lines.next() { self?.note(line) }
        self?.state.withLock { $0.hasEnded = true }
      }
    }

    /// Ends the process, whatever it does just now.
    func stop() async {
      // The services end with their input; what hangs all the same is killed.
      try? input.fileHandleForWriting.close()
      for _ in 1...1000 where process.isRunning { try? await Task.sleep(for: .milliseconds(10)) }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }

    /// Tells the peer something.
    ///
    /// - Returns: The command's number, which the event that answers it has.
    @discardableResult
    func tell(_ makeCommand: (_ id: Int) -> some PeerCommand) throws -> Int {
      let id = state.withLock { state in
        state.lastID += 1
        return state.lastID
      }
      let line = try JSONEncoder().encode(makeCommand(id)) + [0x0A]
      try input.fileHandleForWriting.write(contentsOf: line)
      return id
    }

    /// Tells the peer something and waits for what it says to that.
    func ask(_ makeCommand: (_ id: Int) -> some PeerCommand) async throws -> PeerEvent {
      let id = try tell(makeCommand)
      return try await event("the peer's word on command \(id)") { $0.id == id }
    }

    /// The first event of a kind, which may have happened already.
    func event(_ what: String, where isWanted: (PeerEvent) -> Bool) async throws -> PeerEvent {
      do {
        return try await eventually(what) {
          let (events, hasEnded) = state.withLock { ($0.events, $0.hasEnded) }
          if let found = events.first(where: isWanted) { return found }
          guard !hasEnded else { throw PeerFailure(description: "the peer has ended before \(what)") }
          return nil
        }
      } catch let failure as PeerFailure {
        throw PeerFailure(description: "\(failure); the end of the peer's log: \(log.suffix(2000))")
      }
    }

    private var log: String {
      (try? folder.read("log")).map { String(decoding: $0, as: UTF8.self) } ?? "none"
    }

    private func note(_ line: Data) {
      do {
        let event = try JSONDecoder().decode(PeerEvent.self, from: line)
        state.withLock { $0.events.append(event) }
      } catch {
        // Seen as an event that never comes; the log then shows the line.
        FileHandle.standardError.write(Data("the peer said: ".utf8) + line + Data("\n".utf8))
      }
    }
  }
#endif
