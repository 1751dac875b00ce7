/// An element of a schema file as a value, free of the parser that read it.
struct SchemaNode: Sendable {
  /// The local name, without prefix.
  var name: String
  var namespace: String?
  /// In the order of the file; declarations of namespaces are not among them.
  var attributes: [Attribute]
  var content: [Content]
  /// The namespaces in scope by prefix; the default one has the prefix "".
  var namespaces: [String: String]
  var location: SourceLocation
  /// The place of the element among all of its file, which tells apart what stands on one line.
  var order: Int

  struct Attribute: Sendable {
    var name: String
    var namespace: String?
    var value: String
  }

  enum Content: Sendable {
    case element(SchemaNode)
    case text(String)
  }
}

extension SchemaNode {
  /// The child elements.
  var children: [SchemaNode] {
    content.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// The text that stands directly in the element.
  var text: String {
    content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
  }

  /// The text of the element and of all within it.
  var fullText: String {
    content.reduce(into: "") { result, item in
      switch item {
      case .element(let node): result += node.fullText
      case .text(let text): result += text
      }
    }
  }

  /// The value of an attribute that is in no namespace.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }
}
