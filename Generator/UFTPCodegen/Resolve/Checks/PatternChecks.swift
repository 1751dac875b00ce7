extension ModelChecks {
  /// Compiles every pattern, so that what is wrong with one is reported where it stands.
  mutating func checkPatterns(_ type: SimpleType) {
    for pattern in type.facets.patterns {
      do {
        _ = try CompiledPattern.compile(pattern.source)
      } catch {
        report(
          "the pattern '\(pattern.source)' is not right: \(error)",
          at: pattern.location,
          advice: "correct it; XML Schema has its own kind of regular expressions"
        )
      }
    }
  }
}
