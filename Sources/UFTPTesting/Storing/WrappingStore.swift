public import Foundation
public import UFTPRuntime

/// A store that passes everything on to another one: a test's own store states only what it does otherwise.
///
/// ```swift
/// struct FullStore: WrappingStore {
///   let base: any MessageStore
///   func queue(_ entry: OutboxEntry) async throws(StoreError) { throw StoreError(.full, "as a test wants it") }
/// }
/// ```
public protocol WrappingStore: MessageStore {
  /// The other store.
  var base: any MessageStore { get }
}

extension WrappingStore {
  /// Passes it on.
  public func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict { try await base.record(arrival) }

  /// Passes it on.
  public func settle(_ key: MessageKey, as state: ArrivalState, answer: OutboxEntry?) async throws(StoreError) {
    try await base.settle(key, as: state, answer: answer)
  }

  /// Passes it on.
  public func openArrivals() async throws(StoreError) -> [Arrival] { try await base.openArrivals() }

  /// Passes it on.
  public func queue(_ entry: OutboxEntry) async throws(StoreError) { try await base.queue(entry) }

  /// Passes it on.
  @discardableResult
  public func update(_ entry: OutboxEntry) async throws(StoreError) -> OutboxState { try await base.update(entry) }

  /// Passes it on.
  public func openEntries() async throws(StoreError) -> [OutboxEntry] { try await base.openEntries() }

  /// Passes it on.
  public func unreportedFailures() async throws(StoreError) -> [OutboxEntry] { try await base.unreportedFailures() }

  /// Passes it on.
  public func noteReported(_ key: MessageKey) async throws(StoreError) { try await base.noteReported(key) }

  /// Passes it on.
  public func history(_ query: HistoryQuery) async throws(StoreError) -> [StoredMessage] {
    try await base.history(query)
  }

  /// That of the other store.
  public var upkeepInterval: Duration? { base.upkeepInterval }

  /// Passes it on.
  public func upkeep(at now: Date) async throws(StoreError) -> [OutboxEntry] { try await base.upkeep(at: now) }
}
