/// The messages that an ``InMemoryMessageStore`` holds, and the order in which they may go.
struct MemoryShelf: Sendable {
  /// Boxed, since it is looked at far more often than it is changed.
  private indirect enum Slot {
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

  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  mutating func record(_ arrival: Arrival) throws(StoreError) -> ArrivalVerdict {
    let key = arrival.summary.key
    if let number = arrivals[key], case .arrival(let earlier, let state) = slots[number] {
      return earlier.payload == arrival.payload ? .repeated(state) : .conflicting
    }
    try makeRoom()
    arrivals[key] = put(.arrival(arrival, .received))
    if let request = arrival.answers { noteAnswered(request, by: arrival.summary.sender) }
    return .new
  }

  mutating func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) throws(StoreError) {
    if let answer { try put(answer) }
    settle(key, as: state)
  }

  func openArrivals() -> [Arrival] {
    inOrder.compactMap { slot in
      guard case .arrival(let arrival, .received) = slot else { return nil }
      return arrival
    }
  }

  mutating func queue(_ entry: OutboxEntry) throws(StoreError) {
    try put(entry)
    if let request = entry.answers { settle(request, as: .answered) }
  }

  mutating func update(_ entry: OutboxEntry) -> OutboxState {
    guard let (number, known) = find(entry.id) else { return entry.state }
    var entry = entry
    if known.state == .answered { entry.state = .answered }
    if entry.state.isFailure, entry.state != known.state { unreported.insert(entry.id) }
    replace(number, with: entry)
    return entry.state
  }

  func openEntries() -> [OutboxEntry] {
    inOrder.compactMap { slot in
      guard case .entry(let entry) = slot, entry.state.isOpen else { return nil }
      return entry
    }
  }

  func unreportedFailures() -> [OutboxEntry] {
    inOrder.compactMap { slot in
      guard case .entry(let entry) = slot, unreported.contains(entry.id) else { return nil }
      return entry
    }
  }

  mutating func noteReported(_ key: MessageKey) {
    unreported.remove(key)
    if let number = entries[key] { noteSettled(number) }
  }

  func history(_ query: HistoryQuery) -> [StoredMessage] {
    let found = inOrder.lazy.map(\.message).filter(query.matches)
    return Array(query.limit.map { limit in found.suffix(max(0, limit)) } ?? found.suffix(.max))
  }

  private var inOrder: [Slot] { order.elements.compactMap { slots[$0] } }

  private mutating func put(_ entry: OutboxEntry) throws(StoreError) {
    guard entries[entry.id] == nil else {
      throw StoreError(.duplicate, "message \(entry.id) is in the outbox already; give each message a fresh MessageID")
    }
    try makeRoom()
    entries[entry.id] = put(.entry(entry))
  }

  private mutating func put(_ slot: Slot) -> Int {
    next += 1
    slots[next] = slot
    order.append(next)
    return next
  }

  private mutating func settle(_ key: MessageKey, as state: ArrivalState) {
    guard let number = arrivals[key], case .arrival(let arrival, let before) = slots[number] else { return }
    // A handler may send the answer itself, and then say that it has none to give.
    slots[number] = .arrival(arrival, before == .answered && state == .handled ? before : state)
    noteSettled(number)
  }

  private mutating func noteAnswered(_ request: MessageKey, by sender: Participant) {
    guard case (let number, var entry)? = find(request), entry.summary.recipient == sender else { return }
    entry.state = .answered
    unreported.remove(request)
    replace(number, with: entry)
  }

  private func find(_ key: MessageKey) -> (number: Int, entry: OutboxEntry)? {
    guard let number = entries[key], case .entry(let entry) = slots[number] else { return nil }
    return (number, entry)
  }

  private mutating func replace(_ number: Int, with entry: OutboxEntry) {
    slots[number] = .entry(entry)
    noteSettled(number)
  }

  private mutating func noteSettled(_ number: Int) {
    if isSettled(number) { settled.append(number) }
  }

  /// Lets the message go that was settled first, if the store is full.
  ///
  /// It never looks through the open ones, which may be nearly all.
  private mutating func makeRoom() throws(StoreError) {
    guard slots.count >= capacity else { return }
    while let number = settled.popFirst() {
      guard isSettled(number) else { continue }
      drop(number)
      return tidyOrder()
    }
    throw StoreError(.full, "all \(capacity) messages that the store holds are still open; give it more room")
  }

  /// Forgets the numbers of what is gone, once they are as many as the others.
  private mutating func tidyOrder() {
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

  private mutating func drop(_ number: Int) {
    switch slots.removeValue(forKey: number) {
    case .arrival(let arrival, _): arrivals[arrival.summary.key] = nil
    case .entry(let entry): entries[entry.id] = nil
    case nil: break
    }
  }
}
