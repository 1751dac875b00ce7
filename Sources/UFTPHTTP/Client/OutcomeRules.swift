#if HTTP
  import Foundation
  import HTTPTypes
  import UFTPRuntime

  /// What an HTTP status says about a delivery, by the protocol's rules: exactly 200 is success, a refusal that is about
  /// the message is final, and all else may be different later.
  struct OutcomeRules: Sendable {
    /// Statuses of the 4xx range that may be different later.
    private static let temporaryRefusals: Set<Int> = [404, 419, 429]

    /// The present time, against which the date in a `Retry-After` is measured.
    let now: Date

    func outcome(of response: PostResponse) -> DeliveryOutcome {
      let status = response.status
      if status == 200 { return .delivered }
      if isFinal(status) { return .final(problem(response)) }
      return .temporary(problem(response), retryAfter: retryAfter(response))
    }

    private func isFinal(_ status: Int) -> Bool {
      status == 303 || (400..<500 ~= status && !Self.temporaryRefusals.contains(status))
    }

    private func retryAfter(_ response: PostResponse) -> Duration? {
      response.headers[.retryAfter].flatMap { text in RetryAfter.duration(text, now: now) }
    }

    private func problem(_ response: PostResponse) -> DeliveryProblem {
      let label = 100..<600 ~= response.status ? "status_\(response.status)" : "status_unknown"
      let said = Self.firstLine(response.body)
      let meaning = Self.meanings[response.status].map { text in ": \(text)" } ?? ""
      return DeliveryProblem(label, "the endpoint answered \(response.status)\(meaning)\(said)")
    }

    private static let meanings: [Int: String] = [
      303: "a redirect that drops the message",
      400: "it can't read the message",
      401: "it could not open the signature, or wants other credentials",
      403: "it does not let this client in",
      404: "no endpoint is there now",
      405: "messages are not taken at this path",
      411: "it misses the length of the body",
      413: "the message is too long for it",
      419: "it can't look up the sender's key now",
      429: "it has been sent too many messages",
      500: "it has failed",
      502: "its gateway got no answer",
      503: "it can't take messages now",
      504: "its gateway got no answer in time",
    ]

    /// What the endpoint wrote, made fit for a line of a log.
    private static func firstLine(_ body: [UInt8]) -> String {
      let text = String(decoding: body.prefix(200), as: UTF8.self)
      let line = text.prefix { character in !character.isNewline }
      let printable = line.filter { character in character.unicodeScalars.allSatisfy { scalar in scalar.value >= 0x20 }
      }
      return printable.isEmpty ? "" : " (\"\(printable)\")"
    }
  }
#endif
