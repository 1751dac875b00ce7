/// Facets whose values are numbers.
extension ModelChecks {
  mutating func checkLengths(_ type: SimpleType, _ base: SimpleTypeReference) {
    let own = type.facets
    let length = table.inherited(\.length, of: base)
    let least = own.minLength ?? table.inherited(\.minLength, of: base)
    let most = own.maxLength ?? table.inherited(\.maxLength, of: base)
    if let exact = own.length ?? length, own.minLength != nil || own.maxLength != nil || own.length != nil {
      if own.length != nil, own.minLength != nil || own.maxLength != nil {
        refuse(type, "xs:length stands beside xs:minLength or xs:maxLength", "keep either of them")
      } else if let inherited = length, inherited != exact {
        refuse(type, "xs:length is \(exact), and the base's is \(inherited)", "remove it")
      } else if exact < least ?? 0 || exact > most ?? .max {
        refuse(type, "the length \(exact) is outside xs:minLength and xs:maxLength", "correct one of them")
      }
    } else if let least, let most, least > most {
      refuse(type, "xs:minLength is \(least), above xs:maxLength, which is \(most)", "correct one of them")
    }
    checkNarrows(type, "minLength", own.minLength, table.inherited(\.minLength, of: base), isUpper: false)
    checkNarrows(type, "maxLength", own.maxLength, table.inherited(\.maxLength, of: base), isUpper: true)
  }

  mutating func checkDigits(_ type: SimpleType, _ base: SimpleTypeReference) {
    let own = type.facets
    var fraction = table.inherited(\.fractionDigits, of: base)
    if case .atomic(let builtIn) = table.kind(of: base), builtIn.isInteger { fraction = 0 }
    let total = table.inherited(\.totalDigits, of: base)
    checkNarrows(type, "totalDigits", own.totalDigits, total, isUpper: true)
    checkNarrows(type, "fractionDigits", own.fractionDigits, fraction, isUpper: true)
    guard let fraction = own.fractionDigits, let total = own.totalDigits ?? total, fraction > total else { return }
    refuse(type, "xs:fractionDigits is \(fraction), above xs:totalDigits, which is \(total)", "correct one of them")
  }

  private mutating func checkNarrows(
    _ type: SimpleType,
    _ name: String,
    _ own: Int?,
    _ inherited: Int?,
    isUpper: Bool
  ) {
    guard let own, let inherited, isUpper ? own > inherited : own < inherited else { return }
    refuse(
      type,
      "xs:\(name) is \(own), \(isUpper ? "above" : "below") that of its base, which is \(inherited)",
      "a restriction can only narrow: \(isUpper ? "lower" : "raise") it or restrict another type"
    )
  }
}
