extension Construct {
  /// What a construct of the given kind may carry.
  static func of(_ kind: Kind) -> Construct {
    switch kind {
    case .schema: schema
    case .include: Construct(attributes: ["schemaLocation": .text], required: ["schemaLocation"], slots: [.annotation])
    case .annotation: Construct(slots: [.any(["documentation": .documentation, "appinfo": .documentation])])
    case .documentation: Construct(attributes: ["source": .text], isOpen: true)
    case .globalElement, .localElement: element(isGlobal: kind == .globalElement)
    case .globalAttribute, .localAttribute: attribute(isGlobal: kind == .globalAttribute)
    case .globalSimpleType, .localSimpleType: simpleType(isGlobal: kind == .globalSimpleType)
    case .restriction, .list, .union, .facet, .plainFacet: simpleTypePart(kind)
    case .globalComplexType, .localComplexType: complexType(isGlobal: kind == .globalComplexType)
    case .simpleContent, .complexContent, .simpleExtension, .complexExtension: complexTypePart(kind)
    case .group, .groupReference, .attributeGroup, .attributeGroupReference: groupConstruct(kind)
    case .sequence, .choice, .bareSequence, .bareChoice, .all, .bareAll: compositor(kind)
    }
  }

  private static let schema = Construct(
    attributes: [
      "version": .text,
      "elementFormDefault": .oneOf(["qualified", "unqualified"]),
      "attributeFormDefault": .oneOf(["qualified", "unqualified"]),
      "targetNamespace": .unsupported(except: [], advice: "remove it: UFTP's messages are in no namespace"),
      "blockDefault": .noBlock,
      "finalDefault": .noFinal,
    ],
    slots: [
      .any(["include": .include, "annotation": .annotation]),
      .any([
        "simpleType": .globalSimpleType, "complexType": .globalComplexType, "element": .globalElement,
        "attribute": .globalAttribute, "group": .group, "attributeGroup": .attributeGroup,
        "annotation": .annotation,
      ]),
    ]
  )

  private static func groupConstruct(_ kind: Kind) -> Construct {
    switch kind {
    case .group:
      Construct(
        attributes: ["name": .name],
        required: ["name"],
        slots: [.annotation, .one(["sequence": .bareSequence, "choice": .bareChoice, "all": .bareAll])]
      )
    case .attributeGroup:
      Construct(attributes: ["name": .name], required: ["name"], slots: [.annotation, .attributes])
    case .groupReference:
      Construct(
        attributes: ["ref": .reference, "minOccurs": .count, "maxOccurs": .upperBound],
        required: ["ref"],
        slots: [.annotation]
      )
    default:
      Construct(attributes: ["ref": .reference], required: ["ref"], slots: [.annotation])
    }
  }

  /// A model group; as the content of a named group it is bare, without bounds of its own.
  private static func compositor(_ kind: Kind) -> Construct {
    switch kind {
    case .all:
      Construct(
        attributes: ["minOccurs": .oneOf(["0", "1"]), "maxOccurs": .oneOf(["1"])],
        slots: [.annotation, .any(["element": .localElement])]
      )
    case .bareAll:
      Construct(slots: [.annotation, .any(["element": .localElement])])
    case .bareSequence, .bareChoice:
      Construct(slots: [.annotation, .particles])
    default:
      Construct(attributes: ["minOccurs": .count, "maxOccurs": .upperBound], slots: [.annotation, .particles])
    }
  }
}

extension AttributeRule {
  static let noBlock = AttributeRule.unsupported(except: [""], advice: "remove it: xsi:type is not read anyway")
  static let noFinal = AttributeRule.unsupported(except: [""], advice: "remove it")
}
