/// Writes the check of a type's facets.
struct FacetRenderer {
  /// What the facets are held against.
  enum Subject {
    /// The bytes of a text; the checks of a base, if there is one, come first.
    case text(base: PlannedValue?)
    case value(PlannedValue)
  }

  private let facets: PlannedFacets
  private let subject: Subject
  private let leniency: PlannedSimpleType.LenientPattern?
  /// The patterns without repetition; their places make their names.
  private let distinct: [PlannedPattern]
  /// The bounds without repetition.
  private let bounds: [FacetBound]

  init(_ facets: PlannedFacets, _ subject: Subject, leniency: PlannedSimpleType.LenientPattern? = nil) {
    self.facets = facets
    self.subject = subject
    self.leniency = leniency
    var distinct: [PlannedPattern] = []
    for pattern in facets.byVersion.flatMap(\.patterns) where !distinct.contains(pattern) { distinct.append(pattern) }
    self.distinct = distinct
    var bounds: [FacetBound] = []
    if case .value(let value) = subject {
      for bound in facets.byVersion.flatMap({ FacetBound.all(of: $0.facets, value) }) where !bounds.contains(bound) {
        bounds.append(bound)
      }
    }
    self.bounds = bounds
  }

  /// The patterns, and the bounds that are read from a text, each made once.
  func constants() -> [Declaration] {
    guard case .value(let value) = subject else { return patterns() }
    return patterns()
      + bounds.compactMap { bound in
        name(of: bound).map { Declaration("private static let \($0): \(value.type) = \(bound.literal)") }
      }
  }

  /// The patterns, each made once.
  func patterns() -> [Declaration] {
    let own = distinct.map { pattern in
      isStated
        ? PatternRenderer(pattern).declaration(
          "public static let \(name(of: pattern)): XSDPattern?",
          Documentation("The pattern that the text must match.")
        )
        : hidden(pattern, name(of: pattern))
    }
    return own + (leniency.map { [hidden($0.pattern, "lenientPattern")] } ?? [])
  }

  /// Bounds that the plainest texts keep within, where the pattern is all that is asked of a text.
  func plainBounds() -> [Declaration] {
    guard case .text = subject, isStated, let pattern = distinct.first, let bounds = PlainTextBounds(pattern.compiled)
    else { return [] }
    let arguments = ["low: \(SwiftLiteral.string(bounds.low)),", "high: \(SwiftLiteral.string(bounds.high)),"]
    return [
      Declaration(
        "@inline(always) public static var plainBounds: XSDTextBounds?",
        Documentation("What the plainest of the texts that match the pattern lie between."),
        body: .code([
          .tree("XSDTextBounds(", arguments.map(Code.line) + [.line("minimum: \(bounds.minimum)")], ")")
        ])
      )
    ]
  }

  private func hidden(_ pattern: PlannedPattern, _ name: String) -> Declaration {
    PatternRenderer(pattern).declaration("private static let \(name)", nil)
  }

  /// The name of a bound that is read from a text; nil for those that are written where they are needed.
  private func name(of bound: FacetBound) -> String? {
    guard bound.literal.hasPrefix("\"") else { return nil }
    let alike = bounds.filter { $0.facet == bound.facet }
    guard alike.count > 1, let place = alike.firstIndex(of: bound) else { return bound.facet }
    return "\(bound.facet)\(place + 1)"
  }

  private func name(of pattern: PlannedPattern) -> String {
    guard distinct.count == 1 else { return "pattern\((distinct.firstIndex(of: pattern) ?? 0) + 1)" }
    return isStated ? "pattern" : "ownPattern"
  }

  /// Whether the pattern is stated for the runtime to use: always for a value, and for a text where nothing else is asked.
  private var isStated: Bool {
    switch subject {
    case .value: true
    case .text(base: .some): false
    case .text(base: nil):
      distinct.count == 1
        && facets.byVersion.allSatisfy { $0.patterns == distinct && lengths($0.facets, of: "text").isEmpty }
    }
  }

  /// Whether the check of the pattern, which the runtime makes, is all there is to check.
  private var patternSuffices: Bool {
    guard case .text = subject else { return false }
    return isStated && leniency == nil
  }

  /// The function that checks, if there is something to check.
  func check() -> [Declaration] {
    let body = baseCheck() + leniencyCheck() + stepChecks()
    if body.isEmpty || patternSuffices { return [] }
    let parameter: String
    switch subject {
    case .text: parameter = "_ text: Span<UInt8>"
    case .value(let value): parameter = "_ value: \(value.type)"
    }
    return [
      Declaration(
        "public static func checkFacets",
        Documentation("Checks what the schema demands of a value."),
        parameters: [parameter, "in context: XSDContext"],
        tail: " throws(XSDValueError)",
        body: .code(body)
      )
    ]
  }

  private func baseCheck() -> [Code] {
    guard case .text(let base?) = subject else { return [] }
    if case .text = base.kind { return [.line("try \(base.codec).checkFacets(text, in: context)")] }
    return [.line("_ = try \(base.codec).parse(text, in: context)")]
  }

  private func leniencyCheck() -> [Code] {
    guard let leniency else { return [] }
    return [.line("if context.leniencies.contains(.\(leniency.name)), lenientPattern.matches(text) { return }")]
  }

  private func stepChecks() -> [Code] {
    guard facets.byVersion.count > 1 else { return facets.byVersion.first.map(checks) ?? [] }
    let cases = facets.byVersion.enumerated().flatMap { place, step -> [Code] in
      let checks = checks(of: step)
      let head = place < facets.byVersion.count - 1 ? "case \(place):" : "default:"
      return [.line(head)] + (checks.isEmpty ? [.line("  break")] : checks.map { .indented($0) })
    }
    return [.cases("switch context.version", cases)]
  }

  private func checks(of step: PlannedFacets.Step) -> [Code] {
    switch subject {
    case .text:
      return step.patterns.map { patternCheck(name(of: $0)) } + lengths(step.facets, of: "text")
    case .value(let value):
      return lengths(step.facets, of: "value") + bounds(step.facets, value) + listed(step.facets, value)
    }
  }

  private func patternCheck(_ name: String) -> Code {
    let check = "try XSDFacets.pattern(text, \(name))"
    return isStated ? .short("if let \(name)", check) : .line(check)
  }

  private func lengths(_ facets: Facets, of name: String) -> [Code] {
    let checks = [("length", facets.length), ("minLength", facets.minLength), ("maxLength", facets.maxLength)]
    return checks.compactMap { facet, limit in limit.map { .line("try XSDFacets.\(facet)(\(name), \($0))") } }
  }

  private func bounds(_ facets: Facets, _ value: PlannedValue) -> [Code] {
    let bounds = FacetBound.all(of: facets, value)
    let digits = [("totalDigits", facets.totalDigits), ("fractionDigits", facets.fractionDigits)]
    return bounds.map { .line("try XSDFacets.\($0.facet)(value, \(name(of: $0) ?? $0.literal))") }
      + digits.compactMap { facet, limit in limit.map { .line("try XSDFacets.\(facet)(value, atMost: \($0))") } }
  }

  private func listed(_ facets: Facets, _ value: PlannedValue) -> [Code] {
    let literals = facets.enumeration.compactMap { SwiftLiteral.value($0.value, of: value) }
    return literals.isEmpty ? [] : [.list("try XSDFacets.enumeration(value, in: [", literals, "])")]
  }
}
