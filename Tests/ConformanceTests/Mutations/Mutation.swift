/// One way to spoil a valid document, or to write it unusually.
struct Mutation: Sendable, CustomStringConvertible {
  /// What is known about the result before anyone judges it.
  enum Effect: Sendable {
    /// Each result is invalid.
    case invalid
    /// Each result is valid.
    case valid
    /// That depends on the document.
    case open
  }

  var name: String
  var effect: Effect
  /// Changes the document; false where there is nothing in it to change.
  var apply: @Sendable (inout TreeElement, SchemaOutline, inout SeededGenerator) -> Bool

  init(
    _ name: String,
    _ effect: Effect,
    _ apply: @escaping @Sendable (inout TreeElement, SchemaOutline, inout SeededGenerator) -> Bool
  ) {
    self.name = name
    self.effect = effect
    self.apply = apply
  }

  var description: String { name }

  /// A mutation of one element, chosen among all of the document.
  static func ofElement(
    _ name: String,
    _ effect: Effect,
    _ change: @escaping @Sendable (inout TreeElement, SchemaOutline, inout SeededGenerator) -> Bool
  ) -> Mutation {
    Mutation(name, effect) { root, outline, random in
      for path in root.paths.shuffled(using: &random) {
        if change(&root[path[...]], outline, &random) { return true }
      }
      return false
    }
  }

  /// A mutation of one attribute of the schema, chosen among all of the document.
  static func ofAttribute(
    _ name: String,
    _ effect: Effect,
    _ change: @escaping @Sendable (inout TreeAttribute, OutlineAttribute, inout SeededGenerator) -> Bool
  ) -> Mutation {
    ofElement(name, effect) { element, outline, random in
      guard let type = element.type.flatMap({ outline.complexTypes[$0] }) else { return false }
      for index in element.attributes.indices.shuffled(using: &random) {
        guard let declared = type.attribute(element.attributes[index].name) else { continue }
        if change(&element.attributes[index], declared, &random) { return true }
      }
      return false
    }
  }

  static let all = attributes + elements + content + namespaces + values + patterns
}
