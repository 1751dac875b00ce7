import UFTPCoding

extension Decoder {
  /// The object at hand, which must have no other keys than these.
  package func strictContainer<Key: CodingKey & CaseIterable>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    try UnknownKeys.refuse(in: self, allowed: Key.allCases.map(\.stringValue))
    return try container(keyedBy: type)
  }
}

extension KeyedDecodingContainer {
  /// An error about the value of a key.
  package func problem(_ key: Key, _ text: String) -> DecodingError {
    DecodingError.dataCorrupted(.init(codingPath: codingPath + [key], debugDescription: text))
  }

  /// One of the names of an enumeration.
  package func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type,
    forKey key: Key
  ) throws -> Value {
    let name = try decode(String.self, forKey: key)
    guard let value = Value(rawValue: name) else {
      let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem(key, "Found \"\(name)\"; expected one of \(names)")
    }
    return value
  }

  /// One of the names of an enumeration; nil where the key is missing.
  package func choiceIfPresent<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type,
    forKey key: Key
  ) throws -> Value? {
    contains(key) ? try choice(type, forKey: key) : nil
  }
}
