import NIOCore
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// Makes HTTP requests that carry signed FlexRequests of 96 ISPs, each with a MessageID of its own.
struct RequestMaker: Sendable {
  static let sender = Participant(domain: "dso.example", role: .dso)
  static let recipient: InternetDomain = "agr.example"

  let key = SigningKey.generate()
  private let template: [UInt8]
  private let idOffset: Int

  init() throws {
    let message = FlexRequest(
      senderDomain: Self.sender.domain,
      recipientDomain: Self.recipient,
      ispDuration: "PT15M",
      timeZone: "Europe/Amsterdam",
      period: "2030-05-14",
      congestionPoint: "ean.871685900012636543",
      revision: 1,
      expirationDateTime: "2030-05-13T16:00:00+02:00",
      isps: (1...96).map { number in
        .init(disposition: .requested, minPower: -1_000_000 - number, maxPower: 0, start: number)
      }
    )
    let xml = try message.xml()
    let id = Array(message.messageID.rawValue.utf8)
    // The message has just been written with this identifier in it.
    idOffset = xml.indices.first { xml[$0...].starts(with: id) } ?? 0
    template = xml
  }

  /// How many bytes the signed message has.
  var payloadSize: Int { template.count }

  /// A message, sealed, in its envelope.
  func envelope() throws -> [UInt8] {
    var payload = template
    payload.replaceSubrange(idOffset..<(idOffset + 36), with: UUIDText.random().rawValue.utf8)
    return try SignedMessage(sealing: payload, from: Self.sender.domain, as: .dso, with: key).xml()
  }

  /// So many HTTP requests, made on all cores.
  func requests(_ count: Int) async throws -> [ByteBuffer] {
    let share = 500
    return try await withThrowingTaskGroup(of: [ByteBuffer].self) { group in
      for start in stride(from: 0, to: count, by: share) {
        group.addTask { try (start..<min(count, start + share)).map { _ in try request() } }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private func request() throws -> ByteBuffer {
    let body = try envelope()
    let head = """
      POST \(Endpoint.path) HTTP/1.1\r
      Host: 127.0.0.1\r
      Content-Type: text/xml; charset=utf-8\r
      Content-Length: \(body.count)\r
      \r\n
      """
    var buffer = ByteBuffer()
    buffer.reserveCapacity(head.utf8.count + body.count)
    buffer.writeString(head)
    buffer.writeBytes(body)
    return buffer
  }
}
