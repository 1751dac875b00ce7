import UFTPRuntime

/// A task in the background, for as long as a test wants it.
final class Running: Sendable {
  private let task = Locked<Task<Void, Never>?>(nil)

  func start(_ work: @escaping @Sendable () async -> Void) {
    task.withLock { $0 = Task { await work() } }
  }

  func cancel() {
    task.withLock { $0?.cancel() }
  }

  func stop() async {
    cancel()
    await task.withLock { $0 }?.value
  }
}

/// Counts, also from many tasks.
final class Counter: Sendable {
  private let count = Locked(0)

  var value: Int { count.withLock { $0 } }

  @discardableResult
  func increment() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

/// Collects, also from many tasks.
final class Collector<Element: Sendable>: Sendable {
  private let storage = Locked<[Element]>([])

  var elements: [Element] { storage.withLock { $0 } }

  func append(_ element: Element) {
    storage.withLock { $0.append(element) }
  }
}
