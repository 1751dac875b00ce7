#if HTTP
  import Foundation

  /// The value of a `Retry-After` header: a number of seconds, or a date.
  enum RetryAfter {
    /// No peer is waited for longer than this because of one header; the outbox's own cap comes on top.
    private static let longest = Int64(24 * 3600)

    /// How long to wait from now; nil if the value is neither.
    static func duration(_ text: String, now: Date) -> Duration? {
      let text = text.trimmingCharacters(in: .whitespaces)
      if !text.isEmpty, text.utf8.allSatisfy({ byte in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }) {
        return .seconds(min(Int64(text) ?? longest, longest))
      }
      guard let date = HTTPDate.date(text) else { return nil }
      let seconds = date.timeIntervalSince(now).rounded(.up)
      return .seconds(min(max(Int64(seconds), 0), longest))
    }
  }
#endif
