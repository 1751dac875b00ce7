import CLibXML2

/// An element as libxml2 sees it, for comparing documents without regard to how they are written.
struct InfosetElement: Sendable, Hashable {
  /// The local name, after `{namespace}` where it has one.
  var name: String
  /// Values after attribute-value normalisation, by expanded name.
  var attributes: [String: String]
  var children: [InfosetElement]
}

extension ParsedDocument {
  /// The whole document; nil if it is not well-formed.
  var infoset: InfosetElement? { root.map(InfosetElement.init) }
}

extension InfosetElement {
  init(_ node: xmlNodePtr) {
    name = Self.expanded(node.pointee.name, node.pointee.ns)
    attributes = [:]
    for attribute in node.attributes {
      attributes[Self.expanded(attribute.pointee.name, attribute.pointee.ns)] = attribute.value
    }
    children = node.childElements.map(InfosetElement.init)
  }

  static func expanded(_ name: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> String {
    let local = LibXML.text(name) ?? ""
    guard let uri = LibXML.text(namespace?.pointee.href) else { return local }
    return "{\(uri)}\(local)"
  }
}

extension xmlNodePtr {
  /// All attributes but the declarations of namespaces, in document order.
  var attributes: [xmlAttrPtr] {
    Array(sequence(first: pointee.properties) { $0?.pointee.next }.prefix { $0 != nil }.compactMap { $0 })
  }

  /// All nodes directly below, in document order.
  var childNodes: [xmlNodePtr] {
    Array(sequence(first: pointee.children) { $0?.pointee.next }.prefix { $0 != nil }.compactMap { $0 })
  }

  var childElements: [xmlNodePtr] {
    childNodes.filter { $0.pointee.type == XML_ELEMENT_NODE }
  }
}

extension xmlAttrPtr {
  /// The value with references resolved.
  var value: String {
    guard let text = xmlNodeListGetString(pointee.doc, pointee.children, 1) else { return "" }
    defer { uftp_xml_free(text) }
    return String(cString: text)
  }
}
