extension AttributeUse {
  /// Whether it is required, in a word.
  var use: String { isRequired ? "required" : "optional" }

  /// Its type and use.
  var inWords: String {
    let value = fixedValue.map { ", fixed '\($0)'" } ?? defaultValue.map { ", default '\($0)'" } ?? ""
    return "\(type.written), \(use)\(value)"
  }
}

extension ElementUse {
  /// How often it may occur: `1`, `0..1`, `2..5`, `1..unbounded`.
  var occurrence: String {
    maxOccurs == minOccurs ? "\(minOccurs)" : "\(minOccurs)..\(maxOccurs.map(String.init) ?? "unbounded")"
  }

  /// Its type and occurrence.
  var inWords: String { "\(type.written), \(occurrence)" }
}

extension ContentModel {
  /// How the content is made, in words.
  var kind: String {
    switch self {
    case .empty: "empty"
    case .sequence: "sequence"
    case .all(_, let isOptional): isOptional ? "optional all" : "all"
    case .choice(_, let isOptional): isOptional ? "optional choice" : "choice"
    case .text: "text"
    }
  }

  /// Whether there are no elements.
  var isEmpty: Bool { elements.isEmpty }

  /// Whether it is a sequence, if only of nothing.
  var isSequence: Bool {
    switch self {
    case .empty, .sequence: true
    case .all, .choice, .text: false
    }
  }

  /// Whether no document is valid without the element.
  func needs(_ element: ElementUse) -> Bool {
    switch self {
    case .sequence: element.minOccurs > 0
    case .all(_, let isOptional): !isOptional && element.minOccurs > 0
    case .empty, .choice, .text: false
    }
  }
}
