#if Tools
  extension DecodingError {
    /// Where in the JSON the error is, and what it is.
    var place: String {
      let context: Context
      switch self {
      case .typeMismatch(_, let found), .valueNotFound(_, let found), .keyNotFound(_, let found),
        .dataCorrupted(let found):
        context = found
      @unknown default: return "\(self)"
      }
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? "/\($0.stringValue)" }.joined()
      return "\(context.debugDescription)\(path.isEmpty ? "" : " (at \(path))")"
    }
  }
#endif
