#if HTTP
  /// A request or a response as it went over the wire.
  struct HTTPText: Sendable {
    /// The first line.
    let start: String
    /// The headers, names in lower case.
    let headers: [String: String]
    /// The body.
    let body: String

    /// The status of a response.
    var status: Int? {
      let words = start.split(separator: " ")
      return words.count > 1 ? Int(words[1]) : nil
    }

    init(head: String, body: String) {
      var lines = head.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
      start = lines.removeFirst()
      headers = lines.reduce(into: [:]) { headers, line in
        guard let colon = line.firstIndex(of: ":") else { return }
        let value = line[line.index(after: colon)...].drop { character in character == " " }
        headers[line[..<colon].lowercased()] = String(value)
      }
      self.body = body
    }
  }
#endif
