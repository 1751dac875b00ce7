import Foundation
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// Sends and takes messages, kills the victim, and writes down what it sees. It shares no state with the victim but the
/// pipe between them.
final class Judge {
  private let plan: CrashPlan
  private let folder: String
  private let ledger: Ledger
  private let peers: Peers
  private var load: Load
  private var chance: Chance
  private var kills = 0

  init(_ plan: CrashPlan) throws {
    self.plan = plan
    folder = NSTemporaryDirectory() + "uftp-crash-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Cast.makeKeys(in: folder)
    ledger = try Ledger(at: folder + "/ledger.txt")
    peers = try Peers(folder)
    load = Load()
    chance = Chance(seed: plan.seed)
    print("seed \(plan.seed), in \(folder)")
  }

  /// Runs life after life; the last one is let finish. Then the ledger is read and judged.
  func run() async throws -> CrashReport {
    let end = Date().addingTimeInterval(plan.seconds)
    while kills < plan.rounds, Date() < end {
      try await live(isLast: false)
      kills += 1
    }
    try await live(isLast: true)
    let report = CrashReport(of: try ledger.entries(), kills: kills)
    if report.violations.isEmpty { try? FileManager.default.removeItem(atPath: folder) }
    return report
  }

  private func live(isLast: Bool) async throws {
    ledger.note(.life)
    let victim = try VictimProcess(folder: folder, breakage: plan.breakage)
    // Some are killed while they start, the others while they work.
    if !isLast, chance.isOneIn(6) { victim.kill(after: chance.milliseconds(0...80)) }
    var hasSettled = false
    for await frame in victim.frames {
      if frame.kind == .ready, !isLast { victim.kill(after: chance.milliseconds(0...200)) }
      if frame.kind == .idle { break }
      try take(frame, from: victim)
      try load.fill(victim, peers, &chance, isLast: isLast)
      if isLast, load.isDone, !hasSettled {
        hasSettled = true
        victim.tell(Frame(.settle))
      }
    }
    victim.end()
    load.forgetOutstanding()
  }

  private func take(_ frame: Frame, from victim: VictimProcess) throws {
    switch frame.kind {
    case .status:
      guard let id = load.noteStatus(frame) else { return }
      ledger.note(.answered, id)
    case .accepted:
      if let send = load.noteAccepted(frame.number) { ledger.note(.accepted, send.id, "\(send.place)") }
    case .refused: throw JudgeError(description: "the victim could not send: \(frame.text)")
    case .handled: ledger.note(.handled, frame.text.lowercased())
    case .failed: ledger.note(.reported, frame.text)
    case .deliver: victim.tell(Frame(.delivered, frame.number, text: try status(of: frame)))
    default: break
    }
  }

  /// Takes a message, or does not; and says so, or lets the connection break before.
  private func status(of frame: Frame) throws -> String {
    if chance.isOneIn(10) { return "503" }
    let place = Int(frame.bytes[0])
    let message = try peers.open(Array(frame.bytes.dropFirst()))
    let id = message.payload.messageID.rawValue
    if load.isPoison(id) { return "400" }
    let content = Ledger.fingerprint(of: frame.bytes)
    ledger.note(.took, id, "\(place)", content, message.requestMessageID?.rawValue.lowercased() ?? "-")
    return chance.isOneIn(6) ? "" : "200"
  }
}

struct JudgeError: Error, CustomStringConvertible {
  let description: String
}
