public import Foundation

/// Keeps messages: those that came, those that go, and the history of both.
///
/// What a method is told is kept when it returns; a durable store has it on disk by then. Each method is one
/// transaction. Entries and arrivals come back in the order in which they were put in.
public protocol MessageStore: Sendable {
  /// Keeps a message that has come, unless it is there already.
  ///
  /// Of the same message arriving many times at once, one is new. Content is compared byte by byte. If the message
  /// answers one of the outbox that went to its sender, that one becomes ``OutboxState/answered``. It may wait, but must
  /// not block its thread, which may have connections to read from.
  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict

  /// Notes what came of a message, and queues its answer if there is one, both or neither.
  func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError)

  /// The messages that have come and are not settled, for a start after a crash.
  func openArrivals() async throws(StoreError) -> [Arrival]

  /// Keeps a message that is to be sent.
  ///
  /// If it answers an arrival that came from its recipient, that one becomes ``ArrivalState/answered``.
  ///
  /// - Throws: ``StoreError/Kind/duplicate`` if a message of that key is there already.
  func queue(_ entry: OutboxEntry) async throws(StoreError)

  /// Notes what became of a message that is sent.
  ///
  /// A message that is answered stays so: the response may be faster than the note that the request was delivered.
  ///
  /// - Returns: The state that it has now.
  @discardableResult
  func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState

  /// The messages that are queued, or whose response is awaited.
  func openEntries() async throws(StoreError) -> [OutboxEntry]

  /// The messages that have ended in a failure of which the program has not been told.
  ///
  /// A message is among them from the ``update(_:)`` that gives it a state with ``OutboxState/isFailure`` until
  /// ``noteReported(_:)``, or until its response comes after all.
  func unreportedFailures() async throws(StoreError) -> [OutboxEntry]

  /// Notes that the program has been told what became of a message.
  func noteReported(_ key: MessageKey) async throws(StoreError)

  /// Looks messages up, the oldest first.
  func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage]

  /// How often ``upkeep(at:)`` is to be called; nil if the store needs none.
  var upkeepInterval: Duration? { get }

  /// Does what a store has to do by the way, such as letting old messages go.
  ///
  /// - Parameter now: The present time.
  /// - Returns: Messages that somebody has put back into the queue since, to be delivered now.
  func upkeep(at now: Date) async throws(StoreError) -> [OutboxEntry]
}

extension MessageStore {
  /// None.
  public var upkeepInterval: Duration? { nil }

  /// Nothing to do.
  public func upkeep(at now: Date) async throws(StoreError) -> [OutboxEntry] { [] }
}
