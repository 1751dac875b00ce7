#if HTTP
  import HTTPTypes

  /// Looks at a request's head, in the order of the protocol's table, before any of its body is read.
  struct RequestCheck: Sendable {
    /// The one path that takes messages.
    let path: String
    /// The longest body that is taken.
    let maximumBodySize: Int

    /// The length of the body to read.
    func bodyLength(of head: HTTPRequest) throws(Refusal) -> Int {
      guard head.path == path || Self.pathOnly(head.path) == path else {
        throw .notFound(path: head.path ?? "", expected: path)
      }
      guard head.method == .post else { throw .methodNotAllowed }
      let length = try Self.contentLength(head.headerFields)
      try Self.checkContentType(head.headerFields[.contentType])
      guard length <= maximumBodySize else { throw .contentTooLarge(limit: maximumBodySize) }
      return length
    }

    private static func pathOnly(_ target: String?) -> Substring {
      (target ?? "").prefix { character in character != "?" && character != "#" }
    }

    private static func contentLength(_ fields: HTTPFields) throws(Refusal) -> Int {
      guard let text = fields[.contentLength], fields[.transferEncoding] == nil else { throw .lengthRequired }
      guard !text.isEmpty, text.utf8.allSatisfy({ byte in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }) else {
        throw .invalidLength
      }
      // A number beyond Int's range is still a number: a body that is too long.
      return Int(text) ?? .max
    }

    private static func checkContentType(_ text: String?) throws(Refusal) {
      guard let text else { throw .contentType("the request has no Content-Type") }
      // What nearly everybody writes, as the protocol has it, is not worth parsing.
      guard text != "text/xml; charset=utf-8" else { return }
      guard let type = MediaType(text) else { throw .contentType("the Content-Type can't be read") }
      guard type.name == "text/xml" || type.name == "application/xml" else {
        throw .contentType("the Content-Type is not XML")
      }
      guard let charset = type.parameters["charset"] else { return }
      guard charset.lowercased() == "utf-8" || charset.lowercased() == "utf8" else {
        throw .contentType("the charset is not UTF-8")
      }
    }
  }
#endif
