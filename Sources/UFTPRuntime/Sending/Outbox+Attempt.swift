extension Outbox {
  /// Tries once: looks the recipient up, seals the message and hands it over.
  func attempt(_ entry: OutboxEntry) async -> DeliveryOutcome {
    let recipient = entry.summary.recipient
    let endpoint: Endpoint
    do throws(DirectoryError) {
      endpoint = try await environment.directory.entry(for: recipient).endpoint
    } catch {
      return .temporary(DeliveryProblem(error.kind.rawValue, "\(recipient) can't be looked up: \(error)"))
    }
    do throws(DeliveryProblem) {
      return await hand(over: try seal(entry), of: entry, to: endpoint)
    } catch {
      return .final(error)
    }
  }

  private func hand(over body: [UInt8], of entry: OutboxEntry, to endpoint: Endpoint) async -> DeliveryOutcome {
    let delivery = Delivery(summary: entry.summary, attempt: entry.attempts, endpoint: endpoint, body: body)
    let transport = environment.transport
    return await environment.configuration.delivering.deliver(delivery) { delivery in
      await transport.deliver(delivery.body, to: delivery.endpoint)
    }
  }

  private func seal(_ entry: OutboxEntry) throws(DeliveryProblem) -> [UInt8] {
    let sender = entry.summary.sender
    guard let key = environment.keys[sender] else {
      throw DeliveryProblem("no_signing_key", "\(sender) is not one of this exchange's participants any more")
    }
    return try Envelope.write(entry.payload, from: sender, key: key)
  }
}
