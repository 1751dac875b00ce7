/// Values beside their types, and values that are unusual but right.
extension Mutation {
  static let values: [Mutation] = [
    .ofAttribute("a value that its type does not have", .invalid) { attribute, declared, random in
      guard let choices = HostileValues.invalid[declared.type] else { return false }
      attribute = TreeAttribute(name: attribute.name, value: random.pick(choices))
      return true
    },
    .ofAttribute("a value at the edge", .open) { attribute, declared, random in
      guard let choices = HostileValues.edges[declared.type] else { return false }
      attribute = TreeAttribute(name: attribute.name, value: random.pick(choices))
      return true
    },
    .ofAttribute("white space round a value", .open) { attribute, _, random in
      let space = random.text(" \t\n\r", 1...3)
      attribute.value = random.pick([space + attribute.value, attribute.value + space, space + attribute.value + space])
      return true
    },
    .ofAttribute("a character more in a value", .open) { attribute, _, random in
      var scalars = Array(attribute.value.unicodeScalars)
      let scalar = Array("0a -+.:TZ\t\n\u{A0}é٣\u{85}😀\u{0}".unicodeScalars.dropLast()).randomElement(using: &random)
      scalars.insert(scalar ?? "0", at: random.number(0...scalars.count))
      attribute.value = String(String.UnicodeScalarView(scalars))
      return true
    },
    .ofAttribute("a character less in a value", .open) { attribute, _, random in
      guard !attribute.value.isEmpty else { return false }
      var scalars = Array(attribute.value.unicodeScalars)
      scalars.remove(at: random.number(0...scalars.count - 1))
      attribute.value = String(String.UnicodeScalarView(scalars))
      return true
    },
    .ofAttribute("an empty value", .open) { attribute, _, _ in
      attribute.value = ""
      return true
    },
    .ofAttribute("another value of the same type", .open) { attribute, declared, random in
      attribute.value = random.pick(
        HostileValues.edges.keys.sorted().compactMap { HostileValues.edges[$0] }.joined().sorted()
      )
      return declared.type != "xs:string"
    },
    .ofAttribute("a reference that is none", .invalid) { attribute, _, random in
      attribute.value = random.pick([
        "&", "&;", "&amp", "&AMP;", "&nbsp;", "&#;", "&#x;", "&#0;", "&#1;", "&#xD800;", "&#xFFFF;", "&#x110000;",
        "&#65",
        "&#X41;", "&#6a;", "&# 65;", "&a:b;", "<", "\u{1}", "\u{FFFE}", "&#18446744073709551681;",
        "&#x1000000000000041;",
      ])
      attribute.isRaw = true
      return true
    },
  ]
}
