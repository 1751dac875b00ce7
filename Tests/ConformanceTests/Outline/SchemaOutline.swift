/// The shape of the official schema's messages, as far as making documents needs it.
///
/// Read from the official files without the generator, so that the documents don't share its mistakes.
struct SchemaOutline: Sendable {
  var version: String
  /// The type's name by root element.
  var roots: [String: String]
  var complexTypes: [String: OutlineType]
  var simpleTypes: [String: OutlineSimpleType]

  var rootNames: [String] { roots.keys.sorted() }

  /// The type of a root element.
  func type(ofRoot name: String) -> OutlineType? {
    roots[name].flatMap { complexTypes[$0] }
  }
}

/// A complex type with all that it inherits.
struct OutlineType: Sendable {
  var name: String
  var attributes: [OutlineAttribute]
  /// A sequence; empty for empty content.
  var children: [OutlineChild]

  func attribute(_ name: String) -> OutlineAttribute? { attributes.first { $0.name == name } }
  func child(_ name: String) -> OutlineChild? { children.first { $0.name == name } }
}

struct OutlineAttribute: Sendable {
  var name: String
  /// `xs:integer` or the name of a simple type.
  var type: String
  var isRequired: Bool
}

struct OutlineChild: Sendable {
  var name: String
  var type: String
  var minOccurs: Int
  /// Nil says unbounded.
  var maxOccurs: Int?
}

struct OutlineSimpleType: Sendable {
  var base: String
  var enumeration: [String]
}
