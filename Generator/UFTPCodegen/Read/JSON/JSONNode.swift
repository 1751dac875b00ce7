/// A value of a JSON file that knows its line.
struct JSONNode {
  var value: Value
  var line: Int

  enum Value {
    case object([Member])
    case array([JSONNode])
    case string(String)
    case number(String)
    case boolean(Bool)
    case null
  }

  struct Member {
    var key: String
    /// The line of the key.
    var line: Int
    var node: JSONNode
  }

  /// What kind of value it is, in words.
  var kind: String {
    switch value {
    case .object: "an object"
    case .array: "an array"
    case .string: "a text"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}
