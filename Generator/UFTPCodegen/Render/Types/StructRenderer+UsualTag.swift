extension PlannedStruct {
  /// Whether the type has attributes that can be read at one go: not those with a fixed value, which are compared with it.
  var hasUsualTag: Bool {
    !attributes.isEmpty && attributes.allSatisfy { $0.fixedValue == nil }
  }

  /// Whether the tag is the whole element, and has the same attributes in each version; a child, not a document, so that
  /// its parent reads and writes it with others in a row.
  var isUsualElement: Bool {
    hasUsualTag && content == .empty && rootElement == nil && attributes.allSatisfy(isTheSameEverywhere)
  }

  /// Whether each version has the type and requires the attribute, or each has the type and leaves the attribute open.
  func isTheSameEverywhere(_ attribute: PlannedAttribute) -> Bool {
    origin.presence.isEverywhere && attribute.uses.allSatisfy { $0 == attribute.uses[0] }
  }
}

/// How a tag is read and written at one go that is written as nearly all are.
extension StructRenderer {
  /// Reads the whole element.
  func usualElement() -> Declaration? {
    guard let nameInRow else { return nil }
    return Declaration(
      "nonisolated extension \(type.name): XMLUsualElement",
      body: .members([opening(of: nameInRow), usualReading(), usualWriting()])
    )
  }

  private func opening(of name: String) -> Declaration {
    Declaration(
      "@inline(always) public static var opening: StaticString",
      Documentation("How the element begins where many stand in a row."),
      body: .short(SwiftLiteral.string("<\(name)"))
    )
  }

  /// The name under which elements of this type stand in a row; nil if they do not, or are more than a tag.
  var nameInRow: String? { nameInRow(of: type.name) }

  /// The same of another type. If there are several names it is the first of them.
  private func nameInRow(of name: String) -> String? {
    let structs = renderer.plan.structs
    guard structs.contains(where: { $0.name == name && $0.isUsualElement }) else { return nil }
    return structs.lazy.flatMap(\.content.elements).first { $0.isArray && $0.kind == .complex(name) }?.xmlName
  }

  /// Whether a child is read in a row with others.
  func isInUsualRow(_ element: PlannedElement) -> Bool {
    guard element.isArray, case .complex(let name) = element.kind else { return false }
    return nameInRow(of: name) == element.xmlName
  }

  private func usualReading() -> Declaration {
    Declaration(
      "@inline(always) public static func usual",
      Documentation("Reads the element if it is written as nearly all are."),
      parameters: ["_ tag: inout XMLUsualTag", "_ input: Span<UInt8>"],
      tail: " -> \(type.name)?",
      body: .code(
        type.attributes.enumerated().map { place, attribute in
          attribute.isRequired
            ? usualValue(attribute, place, "guard let ", " else { return nil }") : usualValue(attribute, place, "let ")
        } + make(where: ["tag.closes(in: input)"])
      )
    )
  }

  private func usualWriting() -> Declaration {
    let writing = type.attributes.enumerated().map { place, attribute in
      Code.list(
        "\(place == 0 ? "" : "  && ")tag.write(",
        [attribute.opening, member(attribute.name), "\(attribute.value.codec).self"],
        ")"
      )
    }
    return Declaration(
      "@inline(always) public func writeUsual",
      Documentation("Writes the attributes if all their values are usual."),
      parameters: ["to tag: inout XMLUsualTagOutput"],
      tail: " -> Bool",
      body: .code(writing)
    )
  }

  /// The value of an attribute in a variable of its own.
  func usualValue(_ attribute: PlannedAttribute, _ place: Int, _ introducer: String, _ tail: String = "") -> Code {
    return .list(
      "\(introducer)\(Self.local(attribute.name)) = tag.\(nameInRow != nil ? "inlinedValue" : "value")(",
      (nameInRow != nil ? [] : ["\(place)"]) + [attribute.opening, "\(attribute.value.codec).self", "in: input"],
      ")" + tail
    )
  }
}
