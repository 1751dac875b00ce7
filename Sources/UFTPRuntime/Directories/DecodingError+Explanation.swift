extension DecodingError {
  /// What is wrong and where, in a sentence.
  var explanation: String {
    switch self {
    case .dataCorrupted(let context): Self.explain(context)
    case .keyNotFound(let key, let context): Self.explain(context, adding: key)
    case .typeMismatch(_, let context), .valueNotFound(_, let context): Self.explain(context)
    @unknown default: "\(self)"
    }
  }

  private static func explain(_ context: Context, adding key: (any CodingKey)? = nil) -> String {
    let path = (context.codingPath + (key.map { [$0] } ?? [])).map { key in
      key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
    }
    let place = path.joined().drop { $0 == "." }
    return place.isEmpty ? context.debugDescription : "at \(place): \(context.debugDescription)"
  }
}
