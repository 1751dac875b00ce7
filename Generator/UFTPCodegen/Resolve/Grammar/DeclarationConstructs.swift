/// Elements, attributes and types.
extension Construct {
  static func element(isGlobal: Bool) -> Construct {
    let common: [String: AttributeRule] = [
      "name": .name, "type": .reference, "default": .text, "fixed": .text, "block": .noBlock,
      "nillable": .unsupported(except: ["false", "0"], advice: "remove it: make the element optional instead"),
    ]
    let own: [String: AttributeRule] =
      isGlobal
      ? [
        "abstract": .unsupported(except: ["false", "0"], advice: "remove it: substitution is not supported"),
        "substitutionGroup": .unsupported(except: [], advice: "list the elements in an xs:choice instead"),
        "final": .noFinal,
      ]
      : ["ref": .reference, "minOccurs": .count, "maxOccurs": .upperBound, "form": .form]
    return Construct(
      attributes: common.merging(own) { $1 },
      required: isGlobal ? ["name"] : [],
      slots: [.annotation, .optional(["simpleType": .localSimpleType, "complexType": .localComplexType])]
    )
  }

  static func attribute(isGlobal: Bool) -> Construct {
    let common: [String: AttributeRule] = ["name": .name, "type": .reference, "default": .text, "fixed": .text]
    let own: [String: AttributeRule] =
      isGlobal
      ? [:]
      : ["ref": .reference, "use": .oneOf(["required", "optional", "prohibited"]), "form": .form]
    return Construct(
      attributes: common.merging(own) { $1 },
      required: isGlobal ? ["name"] : [],
      slots: [.annotation, .optional(["simpleType": .localSimpleType])]
    )
  }

  static func simpleType(isGlobal: Bool) -> Construct {
    Construct(
      attributes: isGlobal ? ["name": .name, "final": .noFinal] : [:],
      required: isGlobal ? ["name"] : [],
      slots: [.annotation, .one(["restriction": .restriction, "list": .list, "union": .union])]
    )
  }

  static func simpleTypePart(_ kind: Kind) -> Construct {
    switch kind {
    case .restriction:
      Construct(
        attributes: ["base": .reference],
        slots: [.annotation, .optional(["simpleType": .localSimpleType]), .any(facetKinds)]
      )
    case .list:
      Construct(
        attributes: ["itemType": .reference],
        slots: [.annotation, .optional(["simpleType": .localSimpleType])]
      )
    case .union:
      Construct(
        attributes: ["memberTypes": .references],
        slots: [.annotation, .any(["simpleType": .localSimpleType])]
      )
    case .facet:
      Construct(attributes: ["value": .text, "fixed": .boolean], required: ["value"], slots: [.annotation])
    default:
      Construct(attributes: ["value": .text], required: ["value"], slots: [.annotation])
    }
  }

  private static let facetKinds: [String: Kind] = [
    "pattern": .plainFacet, "enumeration": .plainFacet, "whiteSpace": .facet, "length": .facet,
    "minLength": .facet, "maxLength": .facet, "minInclusive": .facet, "maxInclusive": .facet,
    "minExclusive": .facet, "maxExclusive": .facet, "totalDigits": .facet, "fractionDigits": .facet,
  ]

  static func complexType(isGlobal: Bool) -> Construct {
    let global: [String: AttributeRule] = [
      "name": .name, "abstract": .boolean, "block": .noBlock, "final": .noFinal,
    ]
    var particles: [String: Kind] = Self.particles
    particles["simpleContent"] = .simpleContent
    particles["complexContent"] = .complexContent
    return Construct(
      attributes: ["mixed": .notMixed].merging(isGlobal ? global : [:]) { $1 },
      required: isGlobal ? ["name"] : [],
      slots: [
        .annotation, .optional(particles, closing: ["simpleContent", "complexContent"]), .attributes,
      ]
    )
  }

  static func complexTypePart(_ kind: Kind) -> Construct {
    switch kind {
    case .simpleContent:
      Construct(slots: [.annotation, .one(["extension": .simpleExtension])])
    case .complexContent:
      Construct(attributes: ["mixed": .notMixed], slots: [.annotation, .one(["extension": .complexExtension])])
    case .simpleExtension:
      Construct(attributes: ["base": .reference], required: ["base"], slots: [.annotation, .attributes])
    default:
      Construct(
        attributes: ["base": .reference],
        required: ["base"],
        slots: [.annotation, .optional(particles), .attributes]
      )
    }
  }

  private static let particles: [String: Kind] = [
    "group": .groupReference, "all": .all, "choice": .choice, "sequence": .sequence,
  ]
}

extension AttributeRule {
  static let form = AttributeRule.oneOf(["qualified", "unqualified"])
  static let notMixed = AttributeRule.unsupported(
    except: ["false", "0"],
    advice: "remove it: text goes into an attribute or an element of its own"
  )
}
