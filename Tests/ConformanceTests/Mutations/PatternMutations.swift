/// Lengths on both sides of each bound in the schema's patterns.
extension Mutation {
  static let patterns: [Mutation] = [
    .ofAttribute("an entity address at its bounds", .open) { attribute, declared, random in
      guard declared.type == "EntityAddressType" else { return false }
      let lengths = [0, 1, 2, 243, 244, 245, 487, 488, 489, 490]
      let letters = random.pick(["x", "é", "😀", ":", ".", " ", "\u{2028}"])
      let first = String(repeating: letters, count: random.pick(lengths))
      let second = String(repeating: random.pick([letters, ":", "y"]), count: random.pick(lengths))
      attribute = TreeAttribute(
        name: attribute.name,
        value: "ea1.2024-01." + first + random.pick([":", ":", "", "::"]) + second
      )
      return true
    },
    .ofAttribute("an EAN address at its bounds", .open) { attribute, declared, random in
      guard declared.type == "EntityAddressType" else { return false }
      attribute = TreeAttribute(
        name: attribute.name,
        value: "ean." + random.text("0123456789", random.pick([0...0, 11...11, 12...12, 34...34, 35...35]))
      )
      return true
    },
    .ofAttribute("an address with a line break", .invalid) { attribute, declared, random in
      guard declared.type == "EntityAddressType" else { return false }
      attribute = TreeAttribute(name: attribute.name, value: "ea1.2024-01.x:" + random.pick(["\n", "a\r", "\r\nb"]))
      return true
    },
    .ofAttribute("a long domain", .valid) { attribute, declared, random in
      guard declared.type == "InternetDomainType" else { return false }
      let labels = (0..<random.number(1...40)).map { _ in random.text("abc1", 1...9) + "-" + random.text("xyz9", 1...9)
      }
      attribute = TreeAttribute(name: attribute.name, value: labels.joined(separator: ".") + ".nl")
      return true
    },
    .ofAttribute("a domain made of few characters", .open) { attribute, declared, random in
      guard declared.type == "InternetDomainType" else { return false }
      attribute = TreeAttribute(
        name: attribute.name,
        value: random.text("a1-.", 0...8) + random.pick([".nl", ".a", ""])
      )
      return true
    },
    .ofAttribute("a version made of few characters", .open) { attribute, declared, random in
      guard declared.type == "SpecVersion" else { return false }
      attribute = TreeAttribute(name: attribute.name, value: random.text("12..٣", 1...8))
      return true
    },
    .ofAttribute("a time zone at its bounds", .open) { attribute, declared, random in
      guard declared.type == "TimeZoneNameType" else { return false }
      let area = random.pick(["Africa", "America", "Australia", "Europe", "Pacific", "Asia", "Etc", ""])
      attribute = TreeAttribute(name: attribute.name, value: area + "/" + random.text("aZ_/09", 1...4))
      return true
    },
    .ofAttribute("a UUID with one other character", .open) { attribute, declared, random in
      guard declared.type == "UUIDType" else { return false }
      var scalars = Array(random.uuid().unicodeScalars)
      scalars[random.number(0...scalars.count - 1)] = random.pick(Array("0aAfFgG-_ é".unicodeScalars))
      attribute = TreeAttribute(name: attribute.name, value: String(String.UnicodeScalarView(scalars)))
      return true
    },
  ]
}
