/// How a simple type is used in Swift.
struct PlannedValue: Sendable, Equatable {
  /// The type that reads, checks and writes: `XSDPositiveInteger`, `CurrencyAmount`.
  var codec: String
  /// The type that holds a value: `Int64`, `XSDDecimal`.
  var type: String
  /// As documentation names it: `xs:positiveInteger`, `CurrencyAmountType`; nil for an anonymous type.
  var xmlName: String?
  var kind: Kind

  /// What a value is, as far as literals and facets need to know.
  indirect enum Kind: Sendable, Equatable {
    /// A text of any built-in type that derives from string, held as `String`.
    case string(WhiteSpaceFacet)
    /// A struct that holds a text.
    case text(WhiteSpaceFacet)
    /// An enumeration: its cases by the text of their values.
    case enumeration([String: String])
    case boolean
    /// A whole number, held in the integer type of the value.
    case integer
    /// Decimals, dates and the like: types of the runtime that are written as a text in code.
    case scalar(BuiltInType)
    case list(PlannedValue)
    case union
  }
}
