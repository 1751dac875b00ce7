/// Judges the values that stand in a schema: defaults, fixed values, enumerations and bounds.
struct ValueCheck {
  let table: SimpleTypeTable
  private var compiled: [String: CompiledPattern?] = [:]

  init(table: SimpleTypeTable) {
    self.table = table
  }

  /// What a value should have been, or nil if the type has it.
  mutating func expectation(for value: String, of reference: SimpleTypeReference) -> String? {
    let value = value.normalised(table.whiteSpace(of: reference))
    switch reference {
    case .builtIn(let type): return expectation(for: value, of: type)
    case .named(let name): return table[name].flatMap { expectation(for: value, of: $0) }
    }
  }

  /// What a value should have been to be one of a type of XML Schema.
  mutating func expectation(for value: String, of type: BuiltInType) -> String? {
    let value = value.normalised(type.whiteSpace)
    let hasForm = type.pattern.map { matches(value, $0) } ?? true
    guard hasForm && isDay(value, type) && isWithinBounds(value, type) else { return "a value of xs:\(type.rawValue)" }
    return nil
  }

  private func isDay(_ value: String, _ type: BuiltInType) -> Bool {
    type == .date || type == .dateTime || type == .gMonthDay ? CalendarDay.exists(in: value, type) : true
  }

  private func isWithinBounds(_ value: String, _ type: BuiltInType) -> Bool {
    guard type.isInteger, let number = DecimalText(value) else { return true }
    let (least, greatest) = type.bounds
    let isAbove = least.flatMap { DecimalText($0) }.map { $0 <= number } ?? true
    let isBelow = greatest.flatMap { DecimalText($0) }.map { number <= $0 } ?? true
    return isAbove && isBelow
  }

  private mutating func expectation(for value: String, of type: SimpleType) -> String? {
    switch type.variety {
    case .restriction(let base):
      return expectation(for: value, of: base) ?? brokenFacet(value, type, base)
    case .list(let item):
      for part in value.words {
        if let expected = expectation(for: part, of: item) { return "a list of items, each \(expected)" }
      }
      return nil
    case .union(let members):
      for member in members where expectation(for: value, of: member) == nil { return nil }
      return "a value of \(members.map(\.written).joined(separator: " or "))"
    }
  }

  /// Whether a text matches a pattern; a pattern that is wrong is reported elsewhere, and matches all.
  private mutating func matches(_ value: String, _ pattern: String) -> Bool {
    let known = compiled[pattern] ?? (try? CompiledPattern.compile(pattern))
    compiled[pattern] = .some(known)
    return known?.matches(value) ?? true
  }
}

/// The facets of one step.
extension ValueCheck {
  private mutating func brokenFacet(
    _ value: String,
    _ type: SimpleType,
    _ base: SimpleTypeReference
  ) -> String? {
    let facets = type.facets
    let kind = table.kind(of: base)
    if !facets.patterns.isEmpty, !facets.patterns.contains(where: { matches(value, $0.source) }) {
      return "a text that matches \(facets.patterns.map { "'\($0.source)'" }.joined(separator: " or "))"
    }
    if !facets.enumeration.isEmpty, !isListed(value, in: facets, base) {
      return "one of \(facets.enumeration.map { "'\($0.value)'" }.joined(separator: ", "))"
    }
    return brokenLength(value, facets, kind) ?? brokenBound(value, facets, kind)
  }

  private func isListed(_ value: String, in facets: Facets, _ base: SimpleTypeReference) -> Bool {
    let whiteSpace = table.whiteSpace(of: base)
    let values = facets.enumeration.map { $0.value.normalised(whiteSpace) }
    if case .atomic(let type) = table.kind(of: base), type.family == .decimal {
      return values.contains { DecimalText($0) == DecimalText(value) }
    }
    return values.contains(value)
  }

  private func brokenLength(_ value: String, _ facets: Facets, _ kind: SimpleTypeTable.Kind) -> String? {
    let count = value.length(kind)
    if let length = facets.length, count != length { return "a length of \(length)" }
    if let least = facets.minLength, count < least { return "a length of at least \(least)" }
    if let most = facets.maxLength, count > most { return "a length of at most \(most)" }
    return nil
  }

  private func brokenBound(_ value: String, _ facets: Facets, _ kind: SimpleTypeTable.Kind) -> String? {
    guard case .atomic(let type) = kind, type.family == .decimal, let number = DecimalText(value) else { return nil }
    func bound(_ text: String?) -> DecimalText? { text.flatMap { DecimalText($0) } }
    if let least = bound(facets.minInclusive), number < least { return "at least \(facets.minInclusive ?? "")" }
    if let most = bound(facets.maxInclusive), number > most { return "at most \(facets.maxInclusive ?? "")" }
    if let least = bound(facets.minExclusive), number <= least { return "more than \(facets.minExclusive ?? "")" }
    if let most = bound(facets.maxExclusive), number >= most { return "less than \(facets.maxExclusive ?? "")" }
    if let most = facets.totalDigits, number.totalDigits > most { return "at most \(most) digits" }
    if let most = facets.fractionDigits, number.fractionDigits > most { return "at most \(most) fraction digits" }
    return nil
  }
}

extension String {
  /// The text after its white space was handled.
  func normalised(_ whiteSpace: WhiteSpaceFacet) -> String {
    switch whiteSpace {
    case .preserve: self
    case .replace:
      String(String.UnicodeScalarView(unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }))
    case .collapse: collapsingXMLSpace
    }
  }

  /// The length as the length facets count it: characters, octets or items.
  fileprivate func length(_ kind: SimpleTypeTable.Kind) -> Int {
    switch kind {
    case .list: return words.count
    case .atomic(.hexBinary): return utf8.count / 2
    case .atomic(.base64Binary):
      let digits = utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "=") }.count
      return digits * 3 / 4
    case .atomic, .union: return unicodeScalars.count
    }
  }
}
