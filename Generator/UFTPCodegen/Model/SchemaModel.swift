/// What one schema set says, resolved: every reference is bound, every extension flattened, every default known.
///
/// The output of the resolve stage and the input of the plan stage.
public struct SchemaModel: Sendable, Equatable, Encodable {
  /// The version that the folder's name states, such as `3.1.0`.
  public var version: String
  /// The root elements, sorted by name.
  public var rootElements: [RootElement]
  /// The complex types, sorted by name; anonymous ones carry a name made from where they stand.
  public var complexTypes: [ComplexType]
  /// The simple types, sorted by name; anonymous ones carry a name made from where they stand.
  public var simpleTypes: [SimpleType]
}

/// A place in a schema file.
public struct SourceLocation: Sendable, Hashable {
  /// The path as the user gave it, joined with the file's name.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
}

/// A global element: a document that may be exchanged.
public struct RootElement: Sendable, Equatable, Encodable {
  /// The name of the element.
  public var name: String
  /// What it may hold.
  public var type: TypeReference
  /// What the schema says about it.
  public var documentation: String?
  /// Where it is declared.
  public var location: SourceLocation
}

/// What an element's type is.
public enum TypeReference: Sendable, Hashable {
  case simple(SimpleTypeReference)
  /// The name of a complex type of the model.
  case complex(String)
}

/// A complex type with all that it inherits.
public struct ComplexType: Sendable, Equatable, Encodable {
  /// The name in the schema, or a made-up one.
  public var name: String
  /// Whether the name is made up, since the schema gives none.
  public var isAnonymous: Bool
  /// Whether no element may have this very type.
  public var isAbstract: Bool
  /// The complex type that this one extends, if any.
  public var base: String?
  /// All attributes: the base's first, then its own, each in the order of the schema.
  public var attributes: [AttributeUse]
  /// The children, those of the base first.
  public var content: ContentModel
  /// What the schema says about it.
  public var documentation: String?
  /// Where it is declared.
  public var location: SourceLocation
}

/// The children of a complex type.
public enum ContentModel: Sendable, Equatable {
  /// No children and no text, not even white space.
  case empty
  /// Elements in this order.
  case sequence([ElementUse])
  /// Elements in any order, each at most once.
  case all([ElementUse], isOptional: Bool)
  /// Exactly one of these elements, or none if optional.
  case choice([ElementUse], isOptional: Bool)
  /// Text of a simple type.
  case text(SimpleTypeReference)
}

/// An attribute as a complex type uses it.
public struct AttributeUse: Sendable, Equatable, Encodable {
  /// The name of the attribute.
  public var name: String
  /// What its value is.
  public var type: SimpleTypeReference
  /// Whether it may not be left out.
  public var isRequired: Bool
  /// The value that its absence stands for.
  public var defaultValue: String?
  /// The only value that it may have.
  public var fixedValue: String?
  /// The complex type or attribute group that declares it.
  public var declaredIn: String
  /// What the schema says about it.
  public var documentation: String?
  /// Where it is declared.
  public var location: SourceLocation
}

/// An element as a content model uses it.
public struct ElementUse: Sendable, Equatable {
  /// The name of the element.
  public var name: String
  /// What it may hold.
  public var type: TypeReference
  /// The lower bound.
  public var minOccurs: Int
  /// The upper bound; nil says unbounded.
  public var maxOccurs: Int?
  /// The value that an empty element stands for.
  public var defaultValue: String?
  /// The only value that it may have.
  public var fixedValue: String?
  /// What the schema says about it.
  public var documentation: String?
  /// Where it is declared.
  public var location: SourceLocation
}

/// A simple type by name.
public enum SimpleTypeReference: Sendable, Hashable {
  /// A type of XML Schema itself, without prefix: `string`, `dateTime`.
  case builtIn(BuiltInType)
  /// The name of a simple type of the model.
  case named(String)
}

/// A simple type that the schema declares.
public struct SimpleType: Sendable, Equatable, Encodable {
  /// The name in the schema, or a made-up one.
  public var name: String
  /// Whether the name is made up, since the schema gives none.
  public var isAnonymous: Bool
  /// What it is made from.
  public var variety: Variety
  /// The facets of this step of the derivation; those of the base hold besides.
  public var facets: Facets
  /// What the schema says about it.
  public var documentation: String?
  /// Where it is declared.
  public var location: SourceLocation

  /// How the type is made.
  public enum Variety: Sendable, Equatable {
    case restriction(of: SimpleTypeReference)
    case list(of: SimpleTypeReference)
    case union(of: [SimpleTypeReference])
  }
}

/// The constraining facets of one derivation step, as they are written.
public struct Facets: Sendable, Equatable {
  /// Patterns of one step: a value must match at least one.
  public var patterns: [PatternFacet] = []
  /// The values that are allowed; any if there are none.
  public var enumeration: [EnumerationValue] = []
  /// What happens to white space.
  public var whiteSpace: WhiteSpaceFacet?
  /// The exact length.
  public var length: Int?
  /// The least length.
  public var minLength: Int?
  /// The greatest length.
  public var maxLength: Int?
  /// The least value.
  public var minInclusive: String?
  /// The greatest value.
  public var maxInclusive: String?
  /// What every value is above.
  public var minExclusive: String?
  /// What every value is below.
  public var maxExclusive: String?
  /// How many digits a value may have.
  public var totalDigits: Int?
  /// How many of them may stand after the point.
  public var fractionDigits: Int?
}

/// One pattern facet.
public struct PatternFacet: Sendable, Equatable, Encodable {
  /// The regular expression as it is written.
  public var source: String
  /// Where it is declared.
  public var location: SourceLocation
}

/// One value of an enumeration.
public struct EnumerationValue: Sendable, Equatable, Encodable {
  /// The value as it is written.
  public var value: String
  /// What the schema says about it.
  public var documentation: String?
  /// Where it is declared.
  public var location: SourceLocation
}

/// What happens to white space before a value is read.
public enum WhiteSpaceFacet: String, Sendable, Equatable, Encodable {
  case preserve, replace, collapse
}

/// The types of XML Schema that the generator knows; any other is a located error.
public enum BuiltInType: String, Sendable, Hashable, CaseIterable, Encodable {
  case string, normalizedString, token, language, name = "Name", ncName = "NCName", nmToken = "NMTOKEN"
  case anyURI, boolean, decimal, double, float
  case integer, positiveInteger, nonNegativeInteger, negativeInteger, nonPositiveInteger
  case long, int, short, byte, unsignedLong, unsignedInt, unsignedShort, unsignedByte
  case dateTime, date, time, duration, gYear, gYearMonth, gMonth, gMonthDay, gDay
  case base64Binary, hexBinary
}
