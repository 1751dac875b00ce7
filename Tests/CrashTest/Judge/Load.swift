import UFTPCoding
import UFTPMessages
import UFTPTesting

/// What the judge has under way with the victim, and what it does next.
struct Load {
  /// A message that the victim is to send.
  struct Send {
    let id: String
    let place: Int
  }

  private static let requestsAtOnce = 16
  private static let remembered = 300

  private var next: UInt32 = 0
  private var requests: [UInt32: (id: String, body: [UInt8])] = [:]
  private var sends: [UInt32: Send] = [:]
  /// What was under way when the victim died: nobody knows whether it had it.
  private var unsureRequests: [(id: String, body: [UInt8])] = []
  private var unsureSends: [Send] = []
  /// Requests that were answered, for repeating them.
  private var answered: [(id: String, body: [UInt8])] = []
  private var poison: Set<String> = []

  /// Whether nothing is under way and nothing unsure.
  var isDone: Bool { requests.isEmpty && sends.isEmpty && unsureRequests.isEmpty && unsureSends.isEmpty }

  /// Whether the recipient refuses a message for good.
  func isPoison(_ id: String) -> Bool { poison.contains(id) }

  /// Gives the victim as much to do as it should have.
  mutating func fill(_ victim: VictimProcess, _ peers: Peers, _ chance: inout Chance, isLast: Bool) throws {
    while requests.count < Self.requestsAtOnce, let request = try nextRequest(peers, &chance, isLast) {
      next += 1
      requests[next] = request
      victim.tell(Frame(.receive, next, request.body))
    }
    // One at a time to each recipient: only then there is an order to be kept.
    for place in Cast.dsos.indices where !sends.values.contains(where: { $0.place == place }) {
      guard let send = nextSend(to: place, &chance, isLast) else { continue }
      next += 1
      sends[next] = send
      victim.tell(Frame(.send, next, text: "\(send.id) \(send.place)"))
    }
  }

  private mutating func nextRequest(
    _ peers: Peers,
    _ chance: inout Chance,
    _ isLast: Bool
  ) throws -> (id: String, body: [UInt8])? {
    if let unsure = unsureRequests.popLast() { return unsure }
    if isLast { return nil }
    if chance.isOneIn(6), let old = answered.randomElement(using: &chance) { return old }
    return try peers.request(from: Int.random(in: Cast.dsos.indices, using: &chance))
  }

  private mutating func nextSend(to place: Int, _ chance: inout Chance, _ isLast: Bool) -> Send? {
    if let index = unsureSends.firstIndex(where: { $0.place == place }) { return unsureSends.remove(at: index) }
    if isLast { return nil }
    let send = Send(id: UUIDText.random(using: &chance).rawValue, place: place)
    if chance.isOneIn(20) { poison.insert(send.id) }
    return send
  }

  /// Takes note of a status.
  ///
  /// - Returns: The request that was accepted, if it was.
  mutating func noteStatus(_ frame: Frame) -> String? {
    guard let request = requests.removeValue(forKey: frame.number) else { return nil }
    guard frame.text == "200" else {
      unsureRequests.append(request)
      return nil
    }
    answered.append(request)
    if answered.count > Self.remembered { answered.removeFirst(Self.remembered / 2) }
    return request.id
  }

  mutating func noteAccepted(_ number: UInt32) -> Send? { sends.removeValue(forKey: number) }

  mutating func forgetOutstanding() {
    unsureRequests += requests.values
    unsureSends += sends.sorted { $0.key < $1.key }.map(\.value)
    (requests, sends) = ([:], [:])
  }
}
