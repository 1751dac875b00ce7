extension KnownDifference {
  /// libxml2 takes white space away before some types and not before others.
  static let ofWhiteSpace: [KnownDifference] = [
    KnownDifference(
      name: "white space round xs:long",
      justification: """
        XML Schema 1.0 part 2, 4.3.6 and 3.3.20: xs:long derives from xs:decimal, whose whiteSpace is fixed to collapse. \
        libxml2 collapses for xs:integer and xs:positiveInteger, but not for xs:long.
        """,
      repair: .values(of: ["xs:long"], trimmed),
      examples: [.init(true, Sample.metering(revision: " 1")), .init(true, Sample.metering(revision: "1&#10;"))]
    ),
    KnownDifference(
      name: "white space round xs:dateTime",
      justification: """
        XML Schema 1.0 part 2, 4.3.6 and 3.2.7: the whiteSpace of xs:dateTime is fixed to collapse. libxml2 takes white \
        space only at the end, and there only after a zone.
        """,
      repair: .values(of: ["xs:dateTime"], trimmed),
      examples: [
        .init(true, Sample.test(timeStamp: " 2024-01-01T00:00:00Z")),
        .init(true, Sample.test(timeStamp: "2024-01-01T00:00:00 ")),
      ]
    ),
    KnownDifference(
      name: "white space round a restricted xs:date",
      justification: """
        XML Schema 1.0 part 2, 4.3.6 and 3.2.9: the whiteSpace of xs:date is fixed to collapse, and PeriodType inherits \
        it. libxml2 does not collapse for the restriction.
        """,
      repair: .values(of: ["PeriodType"], trimmed),
      examples: [
        .init(true, Sample.update(period: " 2024-01-01")), .init(true, Sample.update(period: "2024-01-01Z&#9;")),
      ]
    ),
    KnownDifference(
      name: "white space after xs:duration",
      justification: """
        XML Schema 1.0 part 2, 4.3.6 and 3.2.6: the whiteSpace of xs:duration is fixed to collapse. libxml2 takes white \
        space before it and none after it.
        """,
      repair: .values(of: ["xs:duration"], trimmed),
      examples: [.init(true, Sample.metering(duration: "PT15M "))]
    ),
  ]

  /// Without white space at both ends; nil where there is none.
  @Sendable
  static func trimmed(_ value: String) -> String? {
    var scalars = value.unicodeScalars[...]
    let space: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    while let first = scalars.first, space.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, space.contains(last) { scalars.removeLast() }
    return scalars.count == value.unicodeScalars.count ? nil : String(scalars)
  }
}
