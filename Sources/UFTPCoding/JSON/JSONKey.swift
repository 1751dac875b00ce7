/// A key of the JSON form: the name that an attribute, an element or a text has in the schema.
public struct JSONKey: CodingKey, Hashable, ExpressibleByStringLiteral {
  /// The name.
  public let stringValue: String
  /// Nothing: no part of a message is known by a number.
  public var intValue: Int? { nil }

  /// Takes a name.
  public init(stringValue: String) {
    self.stringValue = stringValue
  }

  /// Takes no number.
  public init?(intValue: Int) {
    nil
  }

  /// Takes a name.
  public init(stringLiteral name: String) {
    stringValue = name
  }

  /// The values of the object at hand, which must have no other keys than these.
  ///
  /// - Throws: `DecodingError` where there is no object, or where it has another key; see ``UnknownKeys``.
  public static func values(in decoder: any Decoder, of keys: [JSONKey]) throws -> KeyedDecodingContainer<JSONKey> {
    try UnknownKeys.refuse(in: decoder, allowed: keys.map(\.stringValue))
    return try decoder.container(keyedBy: JSONKey.self)
  }
}
