import Foundation
import UFTPCoding
import UFTPMessages
import UFTPRuntime
import UFTPStore
import UFTPTesting

/// How many messages a second an exchange takes in: envelope, signature, schema, store, 200.
struct Receipt {
  private static let atOnce = 256
  private static let rounds = 5
  let folder: String

  func run() async throws {
    print("\nMessages a second, received from \(Self.atOnce) connections; medians of \(Self.rounds) rounds")
    print("In brackets the processor time of a message, by which a busy machine does not mislead.\n")
    print("| message | in memory | on disk, shared flushes | share | on disk, a flush each |")
    print("|---|---|---|---|---|")
    for (name, message, count) in [
      ("FlexRequest", FlexRequest.sample(to: SampleDomain.dso).message, 8000),
      ("FlexOffer of 4 x 96 ISPs", Self.offer.message, 4000),
    ] {
      try await measure(name, message, count)
    }
  }

  private func measure(_ name: String, _ message: UFTPMessage, _ count: Int) async throws {
    let bodies = try Bodies(of: message, count: count)
    var rates: [Kind: [Rate]] = [:]
    // Turn by turn, so that whatever else the machine does hits all of them.
    for round in 0..<Self.rounds {
      for kind in Kind.allCases {
        let part = kind == .single ? bodies.first(count / 8) : bodies
        rates[kind, default: []].append(try await rate(part, try store(kind, "\(name)-\(round)")))
      }
    }
    let shares = zip(rates[.shared] ?? [], rates[.memory] ?? []).map { $0.messages / $1.messages }
    let texts = Kind.allCases.map { Rate.text(rates[$0] ?? []) }
    let share = Int((shares.sorted()[shares.count / 2] * 100).rounded())
    print("| \(name), \(bodies.size) bytes | \(texts[0]) | \(texts[1]) | \(share) % | \(texts[2]) |")
  }

  private enum Kind: CaseIterable { case memory, shared, single }

  private func store(_ kind: Kind, _ name: String) throws -> any MessageStore {
    let path = "\(folder)/\(name)-\(kind).sqlite"
    switch kind {
    case .memory: return InMemoryMessageStore()
    case .shared: return try SQLiteMessageStore(path: path)
    case .single: return OneAtATime(base: try SQLiteMessageStore(path: path))
    }
  }

  private func rate(_ bodies: Bodies, _ store: any MessageStore) async throws -> Rate {
    var configuration = ExchangeConfiguration()
    (configuration.pendingArrivals, configuration.pendingBytes) = (.max, .max)
    let exchange = try Exchange(
      participants: [bodies.recipient],
      directory: bodies.directory,
      transport: InMemoryNetwork(),
      store: store,
      configuration: configuration
    )
    let start = clock()
    let time = try await Stopwatch.time {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for start in 0..<Self.atOnce {
          group.addTask {
            for body in bodies.all[start...].striding(by: Self.atOnce) {
              guard await exchange.receive(body) == .accepted else { throw BenchmarkError.refused }
            }
          }
        }
        try await group.waitForAll()
      }
    }
    let (count, work) = (Double(bodies.all.count), Double(clock() - start) / Double(CLOCKS_PER_SEC))
    return Rate(messages: count / (time / .seconds(1)), microseconds: work * 1e6 / count)
  }

  private static var offer: FlexOffer {
    var offer = FlexOffer.sample()
    offer.offerOptions = (0..<4).map { option in
      let isps = (1...96).map { FlexOfferOptionISP(power: Int64(-1000 * $0), start: Int64($0), duration: 1) }
      return FlexOfferOption(optionReference: "option-\(option)", price: "48.25", isps: isps)
    }
    return offer
  }
}

/// How fast messages were taken in.
private struct Rate {
  /// In a second.
  let messages: Double
  /// The processor time of each.
  let microseconds: Double

  /// The median of some.
  static func text(_ rates: [Rate]) -> String {
    let messages = rates.map(\.messages).sorted()[rates.count / 2]
    let microseconds = rates.map(\.microseconds).sorted()[rates.count / 2]
    return "\(Int(messages)) (\(Int(microseconds)) µs)"
  }
}

enum BenchmarkError: Error {
  case refused
}

extension ArraySlice {
  /// Each element so far after the one before, from the first on.
  func striding(by step: Int) -> [Element] { stride(from: startIndex, to: endIndex, by: step).map { self[$0] } }
}
