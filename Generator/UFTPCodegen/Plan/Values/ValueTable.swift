/// The simple types as they are used in Swift, found by name.
struct ValueTable {
  private let schema: MergedSchema
  private let types: [String: MergedSimpleType]
  private let names: NamePlan

  init(_ schema: MergedSchema, _ names: NamePlan) {
    self.schema = schema
    self.names = names
    let named = schema.simpleTypes.map { ($0.newest.name, $0) }
    types = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  func value(_ reference: SimpleTypeReference) -> PlannedValue {
    switch reference {
    case .builtIn(let type):
      return PlannedValue(codec: type.codec, type: type.swiftType, xmlName: "xs:\(type.rawValue)", kind: type.kind)
    case .named(let name):
      // The resolve stage binds every reference, so that the type is there.
      guard let type = types[name], let swiftName = names.types[name] else { return value(.builtIn(.string)) }
      return named(type, swiftName)
    }
  }

  private func named(_ type: MergedSimpleType, _ swiftName: String) -> PlannedValue {
    let xmlName = type.newest.isAnonymous ? nil : type.newest.name
    func made(_ valueType: String, _ kind: PlannedValue.Kind) -> PlannedValue {
      PlannedValue(codec: swiftName, type: valueType, xmlName: xmlName, kind: kind)
    }
    switch type.newest.variety {
    case .list(let item):
      let item = value(item)
      return made("[\(item.type)]", .list(item))
    case .union:
      return made(swiftName, .union)
    case .restriction(let reference):
      let base = value(reference)
      if schema.isEnumeration(type) {
        return made(swiftName, .enumeration(names.cases[type.newest.name] ?? [:]))
      }
      switch base.kind {
      case .string(let whiteSpace), .text(let whiteSpace):
        return made(swiftName, .text(type.newest.facets.whiteSpace ?? whiteSpace))
      default:
        return made(base.type, base.kind)
      }
    }
  }
}
