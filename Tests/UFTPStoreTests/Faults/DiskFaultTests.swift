#if Store
  import Foundation
  import Testing
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore
  import UFTPTesting

  @Suite("A disk that fails", .timeLimit(.minutes(1)))
  struct DiskFaultTests {
    private let folder: StoreFolder

    init() throws {
      #expect(FaultyDisk.isInstalled)
      folder = try StoreFolder()
    }

    @Test(
      "fails what is written then, loses nothing from before, and is used again once it works",
      arguments: DiskFault.allCases
    )
    func faults(_ fault: DiskFault) async throws {
      let store = try folder.open()
      let before = try (0..<20).map { try Make.arrival(at: Double($0)) }
      for arrival in before { _ = try await store.record(arrival) }

      FaultyDisk.fail(below: folder.url, with: fault)
      let lost = try Make.arrival(at: 100)
      let error = await #expect(throws: StoreError.self) { try await store.record(lost) }
      #expect(error?.kind == (fault == .full ? .full : .unavailable))
      #expect(error?.description.contains(folder.path) == true)
      await #expect(throws: StoreError.self) { try await store.queue(try Make.entry()) }
      await #expect(throws: StoreError.self) {
        try await store.settle(before[0].summary.key, as: .handled, answer: nil)
      }
      #expect(try await store.openArrivals() == before)

      FaultyDisk.fail(below: folder.url, with: nil)
      let after = try Make.arrival(at: 200)
      #expect(try await store.record(after) == .new)
      #expect(try await store.record(lost) == .new)
      try store.close()
      #expect(try await folder.open().openArrivals() == before + [after, lost])
    }

    @Test("is met at a crash: what it took half is gone, what it acknowledged is there", arguments: DiskFault.allCases)
    func crash(_ fault: DiskFault) async throws {
      let store = try folder.open()
      let before = try (0..<20).map { try Make.arrival(at: Double($0)) }
      for arrival in before { _ = try await store.record(arrival) }
      FaultyDisk.fail(below: folder.url, with: fault)
      let lost = try Make.arrival(at: 100)
      await #expect(throws: StoreError.self) { try await store.record(lost) }
      // The files as they are at this moment, as a power cut would leave them.
      let copy = try StoreFolder()
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: folder.path + suffix, toPath: copy.path + suffix)
      }
      FaultyDisk.fail(below: folder.url, with: nil)
      let next = try await copy.open().openArrivals()
      // A message whose flush failed may be there: it was not acknowledged, and comes again as a repetition.
      #expect(next == before || next == before + [lost] && fault == .flushError)
    }

    @Test("gives the peer 503 with a time to come back, and takes the message then", arguments: DiskFault.allCases)
    func exchange(_ fault: DiskFault) async throws {
      let scene = try StoreScene(store: folder.open())
      let body = try scene.dso.seal(FlexRequest.sample().message)
      FaultyDisk.fail(below: folder.url, with: fault)
      let refused = await scene.exchange.receive(body)
      #expect(refused.statusCode == 503)
      #expect(refused.retryAfter == .seconds(5))
      await #expect(throws: SendError.self) { try await scene.line.send(FlexOffer.sample()) }
      FaultyDisk.fail(below: folder.url, with: nil)
      #expect(await scene.exchange.receive(body) == .accepted)
      _ = await scene.dso.waitForMessage(FlexRequestResponse.self)
      await scene.stop()
      #expect(scene.handled.map(\.type) == [.flexRequest])
      #expect(scene.dso.received.count == 1)
    }
  }
#endif
