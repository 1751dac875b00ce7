/// A store that forgets everything when the process ends.
///
/// It holds so many messages; beyond that the one that was settled first goes, and where all are still open a new one is
/// refused.
public actor InMemoryMessageStore: MessageStore {
  private enum Slot {
    case arrival(Arrival, ArrivalState)
    case entry(OutboxEntry)

    var message: StoredMessage {
      switch self {
      case .arrival(let arrival, let state): .received(arrival, state)
      case .entry(let entry): .sent(entry)
      }
    }
  }

  private let capacity: Int
  /// By the number under which a message was put in.
  private var slots: [Int: Slot] = [:]
  private var arrivals: [MessageKey: Int] = [:]
  private var entries: [MessageKey: Int] = [:]
  private var unreported: Set<MessageKey> = []
  /// The numbers in their order, some of messages that are gone.
  private var order = Queue<Int>()
  /// Those that may go, in the order in which they were settled, some of them more than once.
  private var settled = Queue<Int>()
  private var next = 0

  /// Creates a store.
  ///
  /// - Parameter capacity: How many messages it holds at most.
  public init(capacity: Int = 100_000) {
    self.capacity = max(1, capacity)
  }

  /// Keeps a message that has come, unless it is there already.
  public func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict {
    let key = arrival.summary.key
    if let number = arrivals[key], case .arrival(let earlier, let state) = slots[number] {
      return earlier.payload == arrival.payload ? .repeated(state) : .conflicting
    }
    try makeRoom()
    arrivals[key] = put(.arrival(arrival, .received))
    if let request = arrival.answers {
      let sender = arrival.summary.sender
      change(request) { entry in
        guard entry.summary.recipient == sender else { return }
        entry.state = .answered
        unreported.remove(request)
      }
    }
    return .new
  }

  /// Notes what came of a message, and queues its answer.
  public func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
    if let answer { try put(answer) }
    settle(key, as: state)
  }

  /// The messages that have come and are not settled.
  public func openArrivals() async throws(StoreError) -> [Arrival] {
    inOrder.compactMap { slot in
      guard case .arrival(let arrival, .received) = slot else { return nil }
      return arrival
    }
  }

  /// Keeps a message that is to be sent.
  public func queue(_ entry: OutboxEntry) async throws(StoreError) {
    try put(entry)
    if let request = entry.answers { settle(request, as: .answered) }
  }

  /// Notes what became of a message that is sent.
  @discardableResult
  public func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState {
    var state = entry.state
    change(entry.id) { known in
      let before = known.state
      known = entry
      if before == .answered { known.state = .answered }
      if known.state.isFailure, known.state != before { unreported.insert(entry.id) }
      state = known.state
    }
    return state
  }

  /// The messages that are queued, or whose response is awaited.
  public func openEntries() async throws(StoreError) -> [OutboxEntry] {
    inOrder.compactMap { slot in
      guard case .entry(let entry) = slot, entry.state.isOpen else { return nil }
      return entry
    }
  }

  /// The messages that have ended in a failure of which the program has not been told.
  public func unreportedFailures() async throws(StoreError) -> [OutboxEntry] {
    inOrder.compactMap { slot in
      guard case .entry(let entry) = slot, unreported.contains(entry.id) else { return nil }
      return entry
    }
  }

  /// Notes that the program has been told what became of a message.
  public func noteReported(_ key: MessageKey) async throws(StoreError) {
    unreported.remove(key)
    if let number = entries[key] { noteSettled(number) }
  }

  /// Looks messages up, the oldest first.
  public func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] {
    let found = inOrder.lazy.map(\.message).filter(query.matches)
    return Array(query.limit.map { limit in found.suffix(max(0, limit)) } ?? found.suffix(.max))
  }

  private var inOrder: [Slot] { order.elements.compactMap { slots[$0] } }

  private func put(_ entry: OutboxEntry) throws(StoreError) {
    guard entries[entry.id] == nil else {
      throw StoreError(.duplicate, "message \(entry.id) is in the outbox already; give each message a fresh MessageID")
    }
    try makeRoom()
    entries[entry.id] = put(.entry(entry))
  }

  private func put(_ slot: Slot) -> Int {
    next += 1
    slots[next] = slot
    order.append(next)
    return next
  }

  private func settle(_ key: MessageKey, as state: ArrivalState) {
    guard let number = arrivals[key], case .arrival(let arrival, let before) = slots[number] else { return }
    // A handler may send the answer itself, and then say that it has none to give.
    slots[number] = .arrival(arrival, before == .answered && state == .handled ? before : state)
    noteSettled(number)
  }

  private func change(_ key: MessageKey, _ body: (inout OutboxEntry) -> Void) {
    guard let number = entries[key], case .entry(var entry) = slots[number] else { return }
    body(&entry)
    slots[number] = .entry(entry)
    noteSettled(number)
  }

  private func noteSettled(_ number: Int) {
    if isSettled(number) { settled.append(number) }
  }

  /// Lets the message go that was settled first, if the store is full.
  ///
  /// It never looks through the open ones, which may be nearly all.
  private func makeRoom() throws(StoreError) {
    guard slots.count >= capacity else { return }
    while let number = settled.popFirst() {
      guard isSettled(number) else { continue }
      drop(number)
      return tidyOrder()
    }
    throw StoreError(.full, "all \(capacity) messages that the store holds are still open; give it more room")
  }

  /// Forgets the numbers of what is gone, once they are as many as the others.
  private func tidyOrder() {
    guard order.elements.count > 2 * capacity else { return }
    order = Queue(order.elements.filter { slots[$0] != nil })
  }

  private func isSettled(_ number: Int) -> Bool {
    switch slots[number] {
    case .entry(let entry): !entry.state.isOpen && !unreported.contains(entry.id)
    case .arrival(_, let state): state != .received
    case nil: false
    }
  }

  private func drop(_ number: Int) {
    switch slots.removeValue(forKey: number) {
    case .arrival(let arrival, _): arrivals[arrival.summary.key] = nil
    case .entry(let entry): entries[entry.id] = nil
    case nil: break
    }
  }
}
