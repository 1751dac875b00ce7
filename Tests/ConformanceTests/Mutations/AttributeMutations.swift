/// Attributes that are missing, too many or of another name.
extension Mutation {
  static let attributes: [Mutation] = [
    .ofElement("drop a required attribute", .invalid) { element, outline, random in
      let required = element.indices(of: outline) { $0.isRequired }
      guard !required.isEmpty else { return false }
      element.attributes.remove(at: random.pick(required))
      return true
    },
    .ofElement("drop an optional attribute", .valid) { element, outline, random in
      let optional = element.indices(of: outline) { !$0.isRequired }
      guard !optional.isEmpty else { return false }
      element.attributes.remove(at: random.pick(optional))
      return true
    },
    .ofElement("repeat an attribute", .invalid) { element, _, random in
      guard !element.attributes.isEmpty else { return false }
      let copy = random.pick(element.attributes)
      element.attributes.insert(copy, at: random.number(0...element.attributes.count))
      return true
    },
    .ofElement("another letter case in an attribute's name", .invalid) { element, outline, random in
      let known = element.indices(of: outline) { $0.isRequired }
      guard !known.isEmpty else { return false }
      let index = random.pick(known)
      element.attributes[index].name = random.recased(element.attributes[index].name)
      return true
    },
    .ofElement("a letter more or less in an attribute's name", .invalid) { element, outline, random in
      let known = element.indices(of: outline) { _ in true }
      guard !known.isEmpty else { return false }
      let index = random.pick(known)
      let name = element.attributes[index].name
      element.attributes[index].name = random.pick([name + "x", "x" + name, String(name.dropLast()) + "é", name + "-"])
      return true
    },
    .ofElement("an attribute that is not known", .invalid) { element, _, random in
      let name = random.pick(["foo", "Foo", "_", "é", "😀", "Id", "versions", "VERSION", "a.b-c", "xsi", "xml"])
      element.attributes.append(TreeAttribute(name: name, value: random.anyText()))
      return true
    },
    .ofElement("an attribute of another element", .open) { element, outline, random in
      let type = random.pick(outline.complexTypes.keys.sorted())
      guard let attribute = outline.complexTypes[type]?.attributes.randomElement(using: &random) else { return false }
      element.attributes.append(TreeAttribute(name: attribute.name, value: "1"))
      return true
    },
    .ofElement("the values of two attributes change places", .open) { element, _, random in
      guard element.attributes.count > 1 else { return false }
      let places = element.attributes.indices.shuffled(using: &random).prefix(2).sorted()
      let value = element.attributes[places[0]].value
      element.attributes[places[0]].value = element.attributes[places[1]].value
      element.attributes[places[1]].value = value
      return true
    },
    .ofElement("attributes in another order", .valid) { element, _, random in
      element.attributes.shuffle(using: &random)
      return true
    },
  ]
}

extension TreeElement {
  /// The places of the attributes that the schema declares in a certain way.
  func indices(of outline: SchemaOutline, where condition: (OutlineAttribute) -> Bool) -> [Int] {
    let type = type.flatMap { outline.complexTypes[$0] }
    return attributes.indices.filter { type?.attribute(attributes[$0].name).map(condition) ?? false }
  }
}

extension SeededGenerator {
  /// The name in another letter case.
  mutating func recased(_ name: String) -> String {
    let choices = [name.lowercased(), name.uppercased(), name.prefix(1).lowercased() + name.dropFirst()]
      .filter { $0 != name }
    return choices.isEmpty ? name + "_" : pick(choices)
  }
}
