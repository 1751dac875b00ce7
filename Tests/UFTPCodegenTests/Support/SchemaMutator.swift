@testable import UFTPCodegen

/// Spoils schemas at random: nodes and attributes go, come twice, change places or values.
struct SchemaMutator {
  private var random: SeededGenerator
  /// What there is to put in: the nodes of all schemas given.
  private let pool: [SchemaNode]

  init(seed: UInt64, schemas: [SchemaNode]) {
    random = SeededGenerator(seed: seed)
    pool = schemas.flatMap(\.withDescendants)
  }

  mutating func mutated(_ node: SchemaNode) -> SchemaNode {
    var node = node
    for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&node) }
    return node
  }

  private mutating func mutate(_ node: inout SchemaNode) {
    var children = node.children
    // Little of what happens to the root itself is of interest.
    let descends = !children.isEmpty && (node.name == "schema" || Int.random(in: 0..<4, using: &random) != 0)
    if descends, let index = children.indices.randomElement(using: &random) {
      mutate(&children[index])
    } else if Bool.random(using: &random) {
      mutateAttributes(&node)
      return
    } else {
      mutateChildren(&children)
    }
    node.content = children.map { .element($0) }
  }

  private mutating func mutateChildren(_ children: inout [SchemaNode]) {
    let index = children.indices.randomElement(using: &random)
    switch (Int.random(in: 0..<4, using: &random), index) {
    case (0, let index?): children.remove(at: index)
    case (1, let index?): children.append(children[index])
    case (2, _): children.shuffle(using: &random)
    default: if let node = pool.randomElement(using: &random) { children.append(node) }
    }
  }

  private mutating func mutateAttributes(_ node: inout SchemaNode) {
    let index = node.attributes.indices.randomElement(using: &random)
    guard let other = pool.randomElement(using: &random)?.attributes.randomElement(using: &random) else { return }
    switch (Int.random(in: 0..<4, using: &random), index) {
    case (0, let index?): node.attributes.remove(at: index)
    case (1, let index?), (2, let index?): node.attributes[index].value = other.value
    default: if node.attribute(other.name) == nil { node.attributes.append(other) }
    }
  }
}

extension SchemaNode {
  /// The node and all below it.
  var withDescendants: [SchemaNode] { [self] + children.flatMap(\.withDescendants) }

  /// The node as XML, with the prefix `xs` for XML Schema's names and a line for each node.
  func source(isRoot: Bool = true) -> String {
    let declaration = isRoot ? " xmlns:xs=\"\(Self.schemaNamespace)\"" : ""
    let attributes = attributes.filter { $0.namespace == nil }.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }
    let inner = children.map { $0.source(isRoot: false) }.joined()
    return "<xs:\(name)\(declaration)\(attributes.joined())>\n\(inner)</xs:\(name)>\n"
  }

  private static func escaped(_ value: String) -> String {
    value.reduce(into: "") { text, character in
      switch character {
      case "<": text += "&lt;"
      case "&": text += "&amp;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
