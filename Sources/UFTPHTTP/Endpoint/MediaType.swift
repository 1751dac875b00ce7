#if HTTP
  /// A media type as `Content-Type` gives it: `text/xml; charset="utf-8"`.
  struct MediaType: Hashable {
    /// Type and subtype in lower case: `text/xml`.
    let name: String
    /// The parameters by name in lower case, each value without its quotes.
    let parameters: [String: String]

    /// Reads a header's value; nil if it is none that HTTP's grammar allows.
    init?(_ text: some StringProtocol) {
      var pieces = Self.split(text)[...]
      guard let name = pieces.popFirst()?.lowercased(), name.split(separator: "/").count == 2 else { return nil }
      var parameters: [String: String] = [:]
      for piece in pieces where !piece.isEmpty {
        guard let (key, value) = Self.parameter(piece), parameters.updateValue(value, forKey: key) == nil else {
          return nil
        }
      }
      self.name = name
      self.parameters = parameters
    }

    /// Cuts at semicolons outside of quotes and trims white space.
    private static func split(_ text: some StringProtocol) -> [String] {
      var pieces = [""]
      var quoted = false
      var escaped = false
      for character in text {
        if character == ";", !quoted {
          pieces.append("")
          continue
        }
        if character == "\"", !escaped { quoted.toggle() }
        escaped = quoted && character == "\\" && !escaped
        pieces[pieces.count - 1].append(character)
      }
      return pieces.map(trimmed)
    }

    private static func parameter(_ text: String) -> (key: String, value: String)? {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
      let key = text[..<equals].lowercased()
      let value = text[text.index(after: equals)...]
      guard value.first == "\"" else { return value.isEmpty ? nil : (key, String(value)) }
      guard value.count > 2, value.last == "\"" else { return nil }
      return (key, unescaped(value.dropFirst().dropLast()))
    }

    private static func unescaped(_ text: Substring) -> String {
      var result = ""
      var escaped = false
      for character in text {
        escaped = character == "\\" && !escaped
        if !escaped { result.append(character) }
      }
      return result
    }

    private static func trimmed(_ text: String) -> String {
      let isBlank = { (character: Character) in character == " " || character == "\t" }
      let rest = text.drop(while: isBlank)
      guard let last = rest.lastIndex(where: { character in !isBlank(character) }) else { return "" }
      return String(rest[...last])
    }
  }
#endif
