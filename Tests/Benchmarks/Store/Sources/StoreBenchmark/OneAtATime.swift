import UFTPRuntime
import UFTPTesting

/// A store whose arrivals are recorded one after another, so that each has a flush of its own.
struct OneAtATime: WrappingStore {
  let base: any MessageStore
  private let turn = Turn()

  init(base: any MessageStore) {
    self.base = base
  }

  func record(_ arrival: Arrival) async throws(StoreError) -> ArrivalVerdict {
    await turn.take()
    do throws(StoreError) {
      let verdict = try await base.record(arrival)
      await turn.give()
      return verdict
    } catch {
      await turn.give()
      throw error
    }
  }
}

/// Lets one task at a time pass.
private actor Turn {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var head = 0

  func take() async {
    guard isTaken else {
      isTaken = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func give() {
    guard head < waiting.count else {
      (waiting, head) = ([], 0)
      isTaken = false
      return
    }
    head += 1
    waiting[head - 1].resume()
  }
}
