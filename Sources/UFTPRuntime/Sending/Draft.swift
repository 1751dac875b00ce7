import Foundation
import UFTPCoding
public import UFTPMessages

/// A message that is ready to be queued: its metadata filled in, and written for the version that the recipient speaks.
struct Draft {
  let message: UFTPMessage
  let summary: MessageSummary
  let payload: [UInt8]

  /// Fills in the version and the domains, and writes the message.
  ///
  /// A time stamp without offset, which would mean nothing to the recipient, becomes the present time.
  ///
  /// - Throws: ``SendError`` of kind `notWritable` that says what the schema or the version forbids.
  init(
    _ original: UFTPMessage,
    from sender: Participant,
    to recipient: Participant,
    version: ProtocolVersion,
    now: Date
  ) throws(SendError) {
    var filled = original.payload
    filled.version = version.specVersion
    filled.senderDomain = sender.domain
    filled.recipientDomain = recipient.domain
    if filled.timeStamp.offset == nil { filled.timeStamp = XSDDateTime(now) }
    message = filled.message
    summary = MessageSummary(message, sender: sender, recipient: recipient)
    do throws(XMLEncodingError) {
      payload = try filled.xml(options: XMLEncodingOptions(version: version))
    } catch {
      throw SendError(
        .notWritable,
        "\(summary) can't be written for a peer that speaks \(version.rawValue): \(error)",
        encodingError: error
      )
    }
  }

  /// The message of the recipient's that this one answers, if it is a response and says so.
  var answers: MessageKey? {
    guard let reference = message.requestMessageID else { return nil }
    return MessageKey(senderDomain: summary.recipient.domain, messageID: reference)
  }

  /// The entry that queues the message.
  func entry(now: Date, deadline: Duration, replyWithin: Duration? = nil) -> OutboxEntry {
    OutboxEntry(
      summary: summary,
      payload: payload,
      queuedAt: now,
      deadline: now.adding(deadline),
      replyDeadline: replyWithin.map(now.adding),
      answers: answers
    )
  }
}

extension UFTPMessage {
  /// The identifier of the message that this one answers, if it is a response and says so.
  public var requestMessageID: UUIDText? {
    // Most messages are none, and the type tells so at once.
    guard type.request != nil else { return nil }
    return (payload as? any UFTPResponse)?.requestMessageID
  }
}

extension XSDDateTime {
  /// A time in UTC, to the millisecond.
  init(_ date: Date) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    let nanoseconds = Int((date.timeIntervalSince1970 - seconds) * 1e9)
    let time = Int64(exactly: seconds).flatMap { seconds in
      XSDDateTime(unixSeconds: seconds, nanoseconds: min(nanoseconds, 999_999_999), fractionDigits: 3)
    }
    self = time ?? .now()
  }
}
