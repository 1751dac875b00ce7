import CLibXML2

/// Turns libxml2's tree into values, so that nothing after it depends on the library or its memory.
struct SchemaNodeBuilder {
  /// Deeper than schemas are, and shallow enough for any thread's stack.
  static let maximumDepth = 200

  let path: String
  private var order = 0

  init(path: String) {
    self.path = path
  }

  mutating func node(
    _ element: xmlNodePtr,
    namespaces outer: [String: String],
    depth: Int
  ) throws(Diagnostic) -> SchemaNode {
    let location = SourceLocation(file: path, line: Int(max(xmlGetLineNo(element), 1)))
    guard depth <= Self.maximumDepth else {
      throw Diagnostic("the XML is broken: elements are nested too deeply", at: location)
    }
    let namespaces = inScope(of: element, outer: outer)
    order += 1
    var node = SchemaNode(
      name: text(element.pointee.name),
      namespace: element.pointee.ns.map { text($0.pointee.href) },
      attributes: attributes(of: element),
      content: [],
      namespaces: namespaces,
      location: location,
      order: order
    )
    node.content = try content(of: element, namespaces: namespaces, depth: depth)
    return node
  }

  private mutating func content(
    of element: xmlNodePtr,
    namespaces: [String: String],
    depth: Int
  ) throws(Diagnostic) -> [SchemaNode.Content] {
    var result: [SchemaNode.Content] = []
    var next = element.pointee.children
    while let child = next {
      switch child.pointee.type {
      case XML_ELEMENT_NODE:
        result.append(.element(try node(child, namespaces: namespaces, depth: depth + 1)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        result.append(.text(text(child.pointee.content)))
      default:
        break
      }
      next = child.pointee.next
    }
    return result
  }

  private func attributes(of element: xmlNodePtr) -> [SchemaNode.Attribute] {
    var result: [SchemaNode.Attribute] = []
    var next = element.pointee.properties
    while let attribute = next {
      result.append(
        SchemaNode.Attribute(
          name: text(attribute.pointee.name),
          namespace: attribute.pointee.ns.map { text($0.pointee.href) },
          value: value(of: attribute)
        )
      )
      next = attribute.pointee.next
    }
    return result
  }

  private func value(of attribute: xmlAttrPtr) -> String {
    let value = xmlNodeListGetString(attribute.pointee.doc, attribute.pointee.children, 1)
    defer { uftp_xml_free(value) }
    return text(value)
  }

  private func inScope(of element: xmlNodePtr, outer: [String: String]) -> [String: String] {
    var result = outer
    var next = element.pointee.nsDef
    while let declaration = next {
      let prefix = text(declaration.pointee.prefix)
      let name = text(declaration.pointee.href)
      result[prefix] = name.isEmpty ? nil : name
      next = declaration.pointee.next
    }
    return result
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    bytes.map { String(cString: $0) } ?? ""
  }
}
