/// The parts of XML Schema 1.0 and 1.1 that the generator refuses, and what to write instead.
enum UnsupportedConstructs {
  /// The advice for an element of XML Schema that is never supported.
  static let elements: [String: String] = [
    "any": "declare the elements that may stand here",
    "anyAttribute": "declare the attributes that may stand here",
    "redefine": "include the file, and change the component where it is declared",
    "override": "include the file, and change the component where it is declared",
    "import": "include a file without target namespace, or declare what is needed here",
    "notation": "remove it",
    "key": "remove it: uniqueness is checked by business rules",
    "keyref": "remove it: references are checked by business rules",
    "unique": "remove it: uniqueness is checked by business rules",
    "selector": "remove it",
    "field": "remove it",
    "alternative": "declare one type, or an element for each alternative",
    "assert": "remove it: conditions are checked by business rules",
    "assertion": "use other facets",
    "openContent": "declare the elements that may stand here",
    "defaultOpenContent": "declare the elements that may stand here",
    "explicitTimezone": "use a pattern",
  ]

  /// The advice for an attribute of XML Schema that the construct at hand does not take.
  static let attributes: [String: String] = [
    "xpathDefaultNamespace": "remove it",
    "defaultAttributes": "refer to the attribute group where it is wanted",
    "defaultAttributesApply": "remove it",
    "inheritable": "remove it",
    "targetNamespace": "remove it: UFTP's messages are in no namespace",
    "notNamespace": "remove it",
    "notQName": "remove it",
    "substitutionGroup": "list the elements in an xs:choice instead",
  ]

  /// The advice for `xs:restriction` below the content of a complex type.
  static let contentRestriction = "declare the type in full, or derive it by xs:extension"
}
