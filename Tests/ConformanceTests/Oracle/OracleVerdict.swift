/// What libxml2 and our policy on encodings and DOCTYPE say about a document.
struct OracleVerdict: Sendable, Hashable, CustomStringConvertible {
  var isValid: Bool
  /// Why not; empty for a valid document.
  var reasons: [String]

  static let valid = OracleVerdict(isValid: true, reasons: [])

  static func invalid(_ reasons: [String]) -> OracleVerdict {
    OracleVerdict(isValid: false, reasons: reasons)
  }

  var description: String {
    isValid ? "valid" : "invalid: " + reasons.joined(separator: " | ")
  }
}
