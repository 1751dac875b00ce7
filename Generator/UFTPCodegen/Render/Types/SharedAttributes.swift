// The attributes that types have from an abstract type are written by one function for all of them, so that the module
// is smaller and built sooner.

extension Renderer {
  /// The abstract types whose attributes a type writes so, the outermost first: theirs are the first of its own.
  func sharedBases(of type: PlannedStruct) -> [PlannedProtocol] {
    var rest = type.attributes[...]
    let shared = bases(from: type.base).prefix { base in
      defer { rest = rest.dropFirst(base.attributes.count) }
      return rest.starts(with: base.attributes) { $0.isWritten(like: $1) && type.isTheSameEverywhere($0) }
    }
    return shared.filter { !$0.attributes.isEmpty }
  }

  /// The function that writes the attributes of an abstract type, if a type uses it.
  func sharedAttributes(of base: PlannedProtocol) -> Declaration? {
    guard plan.structs.contains(where: { sharedBases(of: $0).contains(base) }) else { return nil }
    let inherited = bases(from: base.base).map(\.attributes.count).reduce(0, +)
    let parameters = base.attributes.map { "_ \(StructRenderer.local($0.name)): \($0.propertyType)" }
    let function = Declaration(
      "@inline(never) mutating func \(base.sharedFunction)",
      Documentation("Writes the attributes that a type has from `\(base.name)`."),
      parameters: ["_ shape: XMLElementShape"] + parameters,
      tail: " throws(XMLEncodingError)",
      body: .code(
        base.attributes.enumerated().map { place, attribute in
          attribute.writing("self", inherited + place, StructRenderer.local(attribute.name))
        }
      )
    )
    return Declaration("nonisolated extension XMLWriter", body: .members([function]))
  }

  /// An abstract type and those that it extends, the outermost first.
  private func bases(from name: String?) -> [PlannedProtocol] {
    guard let base = plan.protocols.first(where: { $0.name == name }) else { return [] }
    return bases(from: base.base) + [base]
  }
}

extension PlannedProtocol {
  /// The function that writes its attributes, of `XMLWriter`.
  var sharedFunction: String { "attributesOf\(name)" }
}

extension PlannedAttribute {
  /// Writes a value of the attribute, which is the same in each version and not fixed.
  func writing(_ writer: String, _ place: Int, _ value: String) -> Code {
    let label = isRequired ? "" : "optional: "
    let arguments = ["shape", "\(place)", opening, label + value, "as: \(self.value.codec).self"]
    return .list("try \(writer).attribute(", arguments, ")")
  }

  /// What stands before the value, as a literal.
  var opening: String { SwiftLiteral.string(" \(xmlName)=\"") }

  /// Whether a type writes the attribute as it writes another, neither having a fixed value.
  fileprivate func isWritten(like other: PlannedAttribute) -> Bool {
    fixedValue == nil && other.fixedValue == nil
      && (xmlName, name, value, uses) == (other.xmlName, other.name, other.value, other.uses)
  }
}
