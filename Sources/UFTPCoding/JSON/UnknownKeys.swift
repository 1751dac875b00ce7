/// Refuses JSON keys that a type does not have, so that a misspelt one is not lost in silence.
public enum UnknownKeys {
  /// Checks the keys of the object at hand.
  ///
  /// - Throws: `DecodingError.dataCorrupted`, which names the first key that is not allowed and those that are; the key
  ///   is the last of its path.
  public static func refuse(in decoder: any Decoder, allowed: [String]) throws {
    let keys = try decoder.container(keyedBy: JSONKey.self).allKeys.sorted { $0.stringValue < $1.stringValue }
    guard let key = keys.first(where: { !allowed.contains($0.stringValue) }) else { return }
    throw DecodingError.dataCorrupted(
      .init(
        codingPath: decoder.codingPath + [key],
        debugDescription:
          "The key \"\(key.stringValue)\" is not known here; expected one of \(allowed.joined(separator: ", "))"
      )
    )
  }
}
