#if HTTP
  import Foundation
  import Testing

  /// Compares the XML that was sent with the values that the library's object had.
  enum ValueComparison {
    /// What the library's classes assume where an attribute is absent.
    private static let defaults: [String: String] = [
      "Duration": "1",
      "ActivationFactor": "1.00",
      "MinActivationFactor": "1.00",
      "Penalty": "0",
      "PowerDeficiency": "0",
    ]

    /// Records an issue for each attribute that did not arrive as it was sent.
    static func expectEqual(
      sent: [String: String],
      received: [String: String]?,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      for difference in differences(sent: sent, received: received ?? [:]) {
        Issue.record("\(difference)", sourceLocation: sourceLocation)
      }
    }

    private static func differences(sent: [String: String], received: [String: String]) -> [String] {
      Set(sent.keys).union(received.keys).sorted().compactMap { path in
        let (sent, received) = (sent[path] ?? assumed(path), received[path])
        guard !isEqual(sent, received) else { return nil }
        return "\(path): sent \(sent ?? "nothing"), received \(received ?? "nothing")"
      }
    }

    private static func assumed(_ path: String) -> String? {
      path.split(separator: "@").last.flatMap { name in defaults[String(name)] }
    }

    /// The library rounds prices and factors to a number of digits of its own, so numbers count by their value.
    private static func isEqual(_ sent: String?, _ received: String?) -> Bool {
      guard sent != received else { return true }
      guard let sent = sent.flatMap(number), let received = received.flatMap(number) else { return false }
      return sent == received
    }

    private static func number(_ text: String) -> Decimal? {
      let isNumber = text.utf8.allSatisfy { byte in "+-.0123456789".utf8.contains(byte) }
      return isNumber ? Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) : nil
    }
  }
#endif
