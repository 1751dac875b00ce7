import CLibXML2

/// Applies one known difference's repair to all elements of a tree that the schema knows.
struct TreeRepair {
  var outline: SchemaOutline
  var difference: KnownDifference

  /// Changes an element and those below it; true if anything changed.
  func change(_ node: xmlNodePtr, _ type: OutlineType) -> Bool {
    var hasChanged =
      switch difference.repair {
      case .values(let types, let change): changeValues(of: node, type, types, change)
      case .element(let change): change(node, type)
      case .bytes, .namespaceError: false
      }
    for child in node.childElements {
      let name = LibXML.text(child.pointee.name) ?? ""
      guard let childType = type.child(name).flatMap({ outline.complexTypes[$0.type] }) else { continue }
      if change(child, childType) { hasChanged = true }
    }
    return hasChanged
  }

  private func changeValues(
    of node: xmlNodePtr,
    _ type: OutlineType,
    _ types: Set<String>,
    _ change: (String) -> String?
  ) -> Bool {
    var hasChanged = false
    for attribute in node.attributes where attribute.pointee.ns == nil {
      guard let declared = type.attribute(LibXML.text(attribute.pointee.name) ?? ""), types.contains(declared.type),
        let value = change(attribute.value)
      else { continue }
      xmlSetProp(node, declared.name, value)
      hasChanged = true
    }
    return hasChanged
  }
}
