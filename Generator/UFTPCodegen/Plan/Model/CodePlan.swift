/// Everything that is to be written, decided: the output of the plan stage and the input of the render stage.
struct CodePlan: Sendable, Equatable {
  /// The versions, oldest first.
  var versions: [String]
  var structs: [PlannedStruct]
  var protocols: [PlannedProtocol]
  var simpleTypes: [PlannedSimpleType]
  var exchange: PlannedExchange
  var roles: [PlannedRole]
  var leniencies: [PlannedLeniency]
}

/// Where a declaration comes from.
struct Origin: Sendable, Equatable {
  /// The schema file's name without its folder.
  var file: String
  /// The name of the component; nil for an anonymous one.
  var component: String?
  /// What the schema says about it.
  var documentation: String?
  var presence: Presence
}

/// A concrete complex type.
struct PlannedStruct: Sendable, Equatable {
  var name: String
  var origin: Origin
  /// The protocol made from the abstract type that this one extends.
  var base: String?
  /// The root element of this type.
  var rootElement: String?
  var attributes: [PlannedAttribute]
  var content: PlannedContent
  /// Attributes that a leniency reads over.
  var ignored: [IgnoredAttribute]

  struct IgnoredAttribute: Sendable, Equatable {
    var name: String
    var leniency: String
  }
}

/// An abstract complex type.
struct PlannedProtocol: Sendable, Equatable {
  var name: String
  var origin: Origin
  /// The protocol made from the abstract type that this one extends.
  var base: String?
  /// What this type adds to its base.
  var attributes: [PlannedAttribute]
  var elements: [PlannedElement]
}

/// An attribute as a property.
struct PlannedAttribute: Sendable, Equatable {
  typealias Use = MergedAttribute.Use

  var xmlName: String
  var name: String
  var value: PlannedValue
  /// By version, oldest first.
  var uses: [Use]
  var fallback: PlannedDefault?
  /// The text of a fixed value.
  var fixedValue: String?
  /// A value for the initialiser to fall back to.
  var initialiserDefault: String?
  var documentation: String?

  /// Whether every version demands it, so that the property is no optional.
  var isRequired: Bool { uses.allSatisfy { $0 == .required } }
}

/// A default value.
struct PlannedDefault: Sendable, Equatable {
  /// As the schema writes it.
  var text: String
  /// As an expression.
  var literal: String
  /// The versions that have it.
  var presence: Presence
}

/// The children of a struct.
enum PlannedContent: Sendable, Equatable {
  case empty
  case sequence([PlannedElement])
  case all([PlannedElement], isOptional: Bool)
  case choice(PlannedChoice)
  case text(PlannedText)

  /// The elements that are properties of their own.
  var elements: [PlannedElement] {
    switch self {
    case .empty, .choice, .text: []
    case .sequence(let elements), .all(let elements, _): elements
    }
  }
}

/// One of several elements, each of which stands once.
struct PlannedChoice: Sendable, Equatable {
  /// The property's name.
  var name: String
  var alternatives: [PlannedElement]
  var isOptional: Bool
  /// Whether an alternative holds, by value, what the choice belongs to.
  var isRecursive: Bool
}

/// The text of an element with simple content.
struct PlannedText: Sendable, Equatable {
  var name: String
  var value: PlannedValue
}

/// A child element as a property.
struct PlannedElement: Sendable, Equatable {
  typealias Occurrence = MergedElement.Occurrence

  enum Kind: Sendable, Equatable {
    /// The Swift name of the struct.
    case complex(String)
    case simple(PlannedValue)
  }

  var xmlName: String
  var name: String
  var kind: Kind
  /// By version, oldest first; nil where it does not exist.
  var occurrences: [Occurrence?]
  /// What an element without text stands for.
  var defaultValue: String?
  var fixedValue: String?
  /// Whether the child may hold, by value, what it belongs to.
  var isRecursive: Bool
  /// Whether all children of its parent may be left out together, whatever each one's own bounds are.
  var isLeftOutTogether = false
  var documentation: String?

  /// Whether it may stand more than once in some version.
  var isArray: Bool { occurrences.contains { $0.map { $0.maximum != 1 } ?? false } }

  /// Whether every version demands it.
  var isRequired: Bool { !isLeftOutTogether && occurrences.allSatisfy { ($0?.minimum ?? 0) > 0 } }

  /// The Swift type of one.
  var itemType: String {
    switch kind {
    case .complex(let name): name
    case .simple(let value): value.type
    }
  }
}
