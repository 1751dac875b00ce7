/// Prefixes, declarations and the attributes of XML Schema itself.
extension Mutation {
  private static let xsi = TreeAttribute(name: "xmlns:xsi", value: "http://www.w3.org/2001/XMLSchema-instance")

  static let namespaces: [Mutation] = [
    addition(
      "a default namespace",
      .invalid,
      [[.init(name: "xmlns", value: "urn:x")], [.init(name: "xmlns", value: xsi.value)]]
    ),
    addition(
      "xml: attributes",
      .invalid,
      ["lang", "space", "base", "id", "foo"].map { [.init(name: "xml:\($0)", value: "en")] }
    ),
    addition(
      "prefixes that are not declared",
      .invalid,
      [
        [.init(name: "p:a", value: "")], [.init(name: "xsi:nil", value: "false")],
        [.init(name: "xs:Version", value: "1")],
      ]
    ),
    addition(
      "names that namespaces forbid",
      .invalid,
      ["a:b:c", ":a", "a:", "xmlns:", "xmlns:a:b", "xmlns:1", "a:1"].map { [xmlnsA, .init(name: $0, value: "urn:y")] }
    ),
    addition(
      "declarations that namespaces forbid",
      .invalid,
      [
        [.init(name: "xmlns:a", value: "")], [.init(name: "xmlns:xml", value: "urn:x")],
        [.init(name: "xmlns:xmlns", value: "urn:x")],
        [.init(name: "xmlns:a", value: "http://www.w3.org/XML/1998/namespace")], [xmlnsA, xmlnsA],
        [.init(name: "xmlns:a", value: "http://www.w3.org/2000/xmlns/")],
        [.init(name: "xmlns:xmlns", value: "http://www.w3.org/2000/xmlns/")],
        [.init(name: "xmlns", value: "http://www.w3.org/XML/1998/namespace")],
        [.init(name: "xmlns", value: "http://www.w3.org/2000/xmlns/")],
        [.init(name: "xmlns", value: ""), .init(name: "xmlns", value: "")],
      ]
    ),
    addition(
      "declarations without effect",
      .valid,
      [
        [xsi], [xmlnsA], [.init(name: "xmlns:é", value: "urn:x")], [.init(name: "xmlns:XML", value: "urn:x")],
        [.init(name: "xmlns:a", value: "relative"), .init(name: "xmlns:b", value: "relative")],
        [.init(name: "xmlns:xmlfoo", value: "urn:x")],
      ]
    ),
    addition(
      "attributes with a foreign namespace",
      .invalid,
      [
        [xmlnsA, .init(name: "a:Version", value: "1")],
        [xmlnsA, .init(name: "xmlns:b", value: "urn:x"), .init(name: "a:c", value: ""), .init(name: "b:c", value: "")],
      ]
    ),
    addition(
      "xsi:nil",
      .invalid,
      ["false", "true", "0", "1", " false ", "", "x"].map { [xsi, .init(name: "xsi:nil", value: $0)] }
    ),
    addition(
      "xsi: attributes that do not exist",
      .invalid,
      ["foo", "Type", "schemalocation"].map { [xsi, .init(name: "xsi:\($0)", value: "x")] }
    ),
    addition(
      "xsi:type of another type",
      .invalid,
      [
        "", "Nope", "PayloadMessageType", "SpecVersion", "xsi:TestMessageType", "x:TestMessageType", "xs:string", "a b",
        ":a",
      ]
      .map { [xsi, .init(name: "xsi:type", value: $0)] }
    ),
    .ofElement("xsi:type of any type", .open) { element, outline, random in
      element.attributes.insert(xsi, at: 0)
      let type = random.oneIn(3) ? element.type ?? "" : random.pick(outline.complexTypes.keys.sorted())
      element.attributes.append(TreeAttribute(name: "xsi:type", value: random.padded(type)))
      return true
    },
    addition(
      "xsi namespace under another prefix",
      .valid,
      [[.init(name: "q:schemaLocation", value: "x"), .init(name: "xmlns:q", value: xsi.value)]]
    ),
    addition(
      "nearly the xsi namespace",
      .invalid,
      [xsi.value + "/", xsi.value.uppercased(), "http://www.w3.org/2000/10/XMLSchema-instance"]
        .map { [.init(name: "xmlns:i", value: $0), .init(name: "i:noNamespaceSchemaLocation", value: "x")] }
    ),
    .ofElement("a prefix on an element", .invalid) { element, _, random in
      element.name = random.pick(["p:", "xsi:", ":", "xml:", "xmlns:", "p:q:"]) + element.name
      if random.oneIn(2) { element.attributes.append(TreeAttribute(name: "xmlns:p", value: "urn:x")) }
      return true
    },
  ]

  private static let xmlnsA = TreeAttribute(name: "xmlns:a", value: "urn:x")

  private static func addition(_ name: String, _ effect: Effect, _ choices: [[TreeAttribute]]) -> Mutation {
    .ofElement(name, effect) { element, _, random in
      for attribute in random.pick(choices) {
        element.attributes.insert(attribute, at: random.oneIn(2) ? 0 : element.attributes.count)
      }
      return true
    }
  }
}
