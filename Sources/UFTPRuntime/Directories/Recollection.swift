import Foundation

/// What is remembered of so many participants for so long.
struct Recollection<Value> {
  private struct Slot {
    let value: Value
    let expiry: Date
  }

  private let timeToLive: Duration
  private let capacity: Int
  private var slots: [Participant: Slot] = [:]
  private var order = Queue<Participant>()

  init(timeToLive: Duration, capacity: Int) {
    self.timeToLive = timeToLive
    self.capacity = max(1, capacity)
  }

  /// What is remembered of a participant.
  func value(of participant: Participant, at now: Date) -> Value? {
    guard let slot = slots[participant], slot.expiry > now else { return nil }
    return slot.value
  }

  /// Remembers something of a participant; beyond the capacity, what came first is forgotten.
  mutating func keep(_ value: Value, of participant: Participant, from now: Date) {
    let slot = Slot(value: value, expiry: now.adding(timeToLive))
    if slots.updateValue(slot, forKey: participant) == nil { order.append(participant) }
    if slots.count > capacity, let oldest = order.popFirst() { slots[oldest] = nil }
  }
}
