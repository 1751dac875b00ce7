/// An infoset in which values are written in one way each, where a value can be written in several.
struct CanonicalInfoset {
  var outline: SchemaOutline

  /// The element without attributes of XML Schema, its whole numbers, booleans and base64 in canonical form.
  func canonical(_ element: InfosetElement, _ type: OutlineType) -> InfosetElement {
    var result = element
    result.attributes = [:]
    for (name, value) in element.attributes where !name.hasPrefix("{") {
      result.attributes[name] = canonical(value, type.attribute(name)?.type ?? "")
    }
    result.children = element.children.map { child in
      guard let childType = type.child(child.name).flatMap({ outline.complexTypes[$0.type] }) else { return child }
      return canonical(child, childType)
    }
    return result
  }

  private func canonical(_ value: String, _ type: String) -> String {
    let collapsed = KnownDifference.trimmed(value) ?? value
    switch type {
    case "xs:integer", "xs:positiveInteger", "xs:long": return Int64(collapsed).map(String.init) ?? value
    case "xs:boolean": return ["0": "false", "1": "true"][collapsed] ?? collapsed
    case "xs:base64Binary": return String(value.unicodeScalars.filter { !" \t\n\r".unicodeScalars.contains($0) })
    case "xs:decimal", "CurrencyAmountType", "ActivationFactorType", "xs:dateTime", "PeriodType", "xs:duration":
      return collapsed
    default: return value
    }
  }
}
