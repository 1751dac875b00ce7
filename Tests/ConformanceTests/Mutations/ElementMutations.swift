/// Elements that are missing, too many, misplaced or of another name.
extension Mutation {
  static let elements: [Mutation] = [
    .ofElement("drop an element", .open) { element, _, random in
      guard let index = element.elementIndices.randomElement(using: &random) else { return false }
      element.content.remove(at: index)
      return true
    },
    .ofElement("drop all elements of a required name", .invalid) { element, outline, random in
      let type = element.type.flatMap { outline.complexTypes[$0] }
      guard let name = type?.children.filter({ $0.minOccurs > 0 }).randomElement(using: &random)?.name else {
        return false
      }
      element.content.removeAll { $0.elementName == name }
      return true
    },
    .ofElement("repeat an element", .open) { element, _, random in
      guard let index = element.elementIndices.randomElement(using: &random) else { return false }
      element.content.insert(element.content[index], at: index)
      return true
    },
    .ofElement("repeat an element that may stand once", .invalid) { element, outline, random in
      let type = element.type.flatMap { outline.complexTypes[$0] }
      let single = element.elementIndices.filter { index in
        element.content[index].elementName.flatMap { type?.child($0) }?.maxOccurs == 1
      }
      guard let index = single.randomElement(using: &random) else { return false }
      element.content.insert(element.content[index], at: index)
      return true
    },
    .ofElement("elements change places", .open) { element, _, random in
      let places = element.elementIndices
      guard places.count > 1 else { return false }
      let pair = places.shuffled(using: &random)
      element.content.swapAt(pair[0], pair[1])
      return true
    },
    .ofElement("elements in reverse", .open) { element, _, _ in
      element.content.reverse()
      return element.content.count > 1
    },
    Mutation("another name for an element", .invalid) { root, _, random in
      let path = random.pick(root.paths)
      let name = root[path[...]].name
      root[path[...]].name = random.pick([random.recased(name), name + "x", "ISPs", "é", "x" + name, name + "."])
      return true
    },
    Mutation("another root", .open) { root, outline, random in
      root.name = random.pick(outline.rootNames)
      return true
    },
    .ofElement("an element that is not known", .invalid) { element, _, random in
      let stranger = TreeElement(name: random.pick(["a", "ISP2", "é"]), type: nil, attributes: [])
      element.content.insert(.element(stranger), at: random.number(0...element.content.count))
      return true
    },
    .ofElement("an element within itself", .invalid) { element, _, random in
      element.content.insert(.element(element), at: random.number(0...element.content.count))
      return true
    },
    .ofElement("an element of another type", .open) { element, outline, random in
      let name = random.pick(outline.complexTypes.keys.sorted())
      guard let child = outline.complexTypes[name]?.children.randomElement(using: &random),
        let made = try? TreeGenerator(outline: outline).element(child.name, child.type, &random)
      else { return false }
      element.content.insert(.element(made), at: random.number(0...element.content.count))
      return true
    },
    .ofElement("a second run of elements after others", .open) { element, _, _ in
      guard let first = element.elementIndices.first else { return false }
      element.content.append(element.content[first])
      return true
    },
  ]
}

extension TreeNode {
  /// The element's name, if it is one.
  var elementName: String? {
    if case .element(let element) = self { element.name } else { nil }
  }
}
