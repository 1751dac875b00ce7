/// UTF-8 and US-ASCII are read; anything else is refused, though libxml2 would read it.
enum EncodingPolicy {
  /// Why the first bytes are in an encoding that is refused, if they are.
  static func refusal(of bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(4))
    let isWide = start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) || start.contains(0)
    if isWide { return "policy: it is not in UTF-8" }
    return start == [0x4C, 0x6F, 0xA7, 0x94] ? "policy: it is in EBCDIC" : nil
  }

  /// Why the name in an XML declaration is refused, if it is.
  static func refusal(ofName name: String?) -> String? {
    guard let name else { return nil }
    let isKnown = ["utf-8", "us-ascii"].contains(name.lowercased())
    return isKnown ? nil : "policy: the encoding \(name) is not read"
  }
}
