/// Makes random valid documents of a schema.
struct TreeGenerator {
  var outline: SchemaOutline

  /// A valid document with this root element.
  func document(_ root: String, _ random: inout SeededGenerator) throws -> TreeElement {
    guard let type = outline.roots[root] else { throw OracleFailure("there is no element \(root)") }
    return try element(root, type, &random)
  }

  /// A valid element of a type.
  func element(_ name: String, _ typeName: String, _ random: inout SeededGenerator) throws -> TreeElement {
    guard let type = outline.complexTypes[typeName] else { throw OracleFailure("there is no type \(typeName)") }
    var element = TreeElement(name: name, type: typeName, attributes: [])
    for attribute in type.attributes where attribute.isRequired || random.oneIn(2) {
      element.attributes.append(
        TreeAttribute(name: attribute.name, value: try value(of: attribute.type, &random))
      )
    }
    if random.oneIn(2) { element.attributes.shuffle(using: &random) }
    for child in type.children {
      for _ in 0..<count(of: child, &random) {
        element.content.append(.element(try self.element(child.name, child.type, &random)))
      }
    }
    return element
  }

  private func count(of child: OutlineChild, _ random: inout SeededGenerator) -> Int {
    let most = min(child.maxOccurs ?? 5, 5)
    // Mostly few, so that nested lists don't multiply.
    return random.oneIn(4) ? random.number(child.minOccurs...most) : min(max(child.minOccurs, 1), most)
  }

  /// A valid value of a simple type; throws for a type that nobody wrote a maker for.
  func value(of type: String, _ random: inout SeededGenerator) throws -> String {
    if let choices = outline.simpleTypes[type]?.enumeration, !choices.isEmpty { return random.pick(choices) }
    switch type {
    case "xs:string": return random.anyText()
    case "xs:boolean": return random.padded(random.pick(["true", "false", "0", "1"]))
    case "xs:integer": return random.padded(random.integer())
    case "xs:positiveInteger": return random.padded(random.positiveInteger())
    case "xs:long": return random.integer()
    case "xs:decimal": return random.padded(random.decimal(fractionDigits: 10))
    case "CurrencyAmountType": return random.padded(random.decimal(fractionDigits: 4))
    case "ActivationFactorType": return random.padded(random.activationFactor())
    case "xs:dateTime": return random.dateTime()
    case "PeriodType": return random.date()
    case "xs:duration": return random.duration()
    case "xs:base64Binary": return random.base64()
    case "SpecVersion": return random.specVersion()
    case "UUIDType": return random.uuid()
    case "EntityAddressType": return random.entityAddress()
    case "InternetDomainType": return random.domain()
    case "ISO4217CurrencyType": return random.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 3...3)
    case "TimeZoneNameType", "TimeZoneType": return random.timeZone()
    case "EANType": return random.pick(["E", "e"]) + random.text("0123456789", 16...16)
    default: throw OracleFailure("no value is made for the type \(type) yet: add it to TreeGenerator")
    }
  }
}
