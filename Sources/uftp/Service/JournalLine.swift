#if Tools && HTTP
  import Foundation
  import UFTPDrawing
  import UFTPMessages
  import UFTPRuntime

  /// One line about a message: time, direction, type, peer, conversation and result.
  struct JournalLine {
    /// Which way a message goes, seen from here.
    enum Direction: String {
      case incoming = "<-"
      case outgoing = "->"
    }

    let direction: Direction
    let summary: MessageSummary
    let result: String

    /// The line, in columns that line up; the time is UTC.
    func text(at time: Date = Date()) -> String {
      let peer = direction == .incoming ? summary.sender : summary.recipient
      let columns = [
        Self.clock(time), direction.rawValue, Self.padded(summary.type.rawValue, to: 29),
        Self.padded("\(peer)", to: 24), summary.conversationID.rawValue, Printable.text(result),
      ]
      return columns.joined(separator: " ")
    }

    /// The time of day in UTC, to the millisecond.
    static func clock(_ time: Date) -> String {
      let format = Date.VerbatimFormatStyle(
        format: """
          \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\
          \(second: .twoDigits).\(secondFraction: .fractional(3))
          """,
        timeZone: .gmt,
        calendar: Calendar(identifier: .gregorian)
      )
      return time.formatted(format) + "Z"
    }

    static func padded(_ text: String, to width: Int) -> String {
      text.count < width ? text + String(repeating: " ", count: width - text.count) : text
    }
  }

  extension UFTPMessage {
    /// What a response says: `Accepted`, or `Rejected: …` with the reasons; nil for a message that says neither.
    var verdict: String? {
      guard let response = payload as? any PayloadMessageResponse, !(response is FlexSettlement) else { return nil }
      let reason = response.result == .rejected ? response.rejectionReason.map { ": \($0)" } : nil
      return response.result.rawValue + (reason ?? "")
    }
  }
#endif
