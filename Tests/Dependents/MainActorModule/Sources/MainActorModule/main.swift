import UFTPCoding

let message = TestMessage(senderDomain: "agr.example", recipientDomain: "dso.example")

/// Messages are values: they go to other actors, and are read and written there.
func isKept() async throws -> Bool {
  try await Task.detached { try TestMessage(xml: message.xml()) == message }.value
}

print(try await isKept() ? "A test message came back as it was." : "A test message was changed.")
