extension KnownDifference {
  /// A text that none of the types below has.
  static let wrong = "x"

  /// Values that libxml2 reads otherwise than the types say.
  static let ofValues: [KnownDifference] = [
    KnownDifference(
      name: "seconds that round up to 60",
      justification: """
        XML Schema 1.0 part 2, 3.2.7: seconds have any number of fraction digits. libxml2 reads them into a double, so \
        that many nines are 60 and a very small fraction after 24:00:00 is none.
        """,
      repair: .values(of: ["xs:dateTime"], TimeText.withoutFraction),
      examples: [.init(true, Sample.test(timeStamp: "2024-01-01T00:00:59.999999999999999999"))]
    ),
    KnownDifference(
      name: "seconds of a duration without digits on both sides of the point",
      justification: """
        XML Schema 1.0 part 2 second edition, 3.2.6.1: the seconds have the pattern [0-9]+(\\.[0-9]+)?. libxml2 lets \
        either side be empty.
        """,
      repair: .values(of: ["xs:duration"]) { TimeText.hasBarePoint($0) ? wrong : nil },
      examples: [.init(false, Sample.metering(duration: "PT.5S")), .init(false, Sample.metering(duration: "PT5.S"))]
    ),
    KnownDifference(
      name: "characters that base64 does not have",
      justification: """
        XML Schema 1.0 part 2, 3.2.16: the grammar of xs:base64Binary has the 64 digits, = and single spaces. libxml2 \
        skips any other character, as RFC 2045 lets a reader of mail do.
        """,
      repair: .values(of: ["xs:base64Binary"]) { value in
        let isForeign = value.unicodeScalars.contains { scalar in
          !scalar.isASCII || !(scalar.properties.isAlphabetic || "0123456789+/= \t\n\r".unicodeScalars.contains(scalar))
        }
        return isForeign ? wrong : nil
      },
      examples: [
        .init(false, Sample.signed(body: "AAAA*")), .init(false, Sample.signed(body: "AAA-A")),
        .init(false, Sample.signed(body: "é")),
      ]
    ),
    KnownDifference(
      name: "decimal digits newer than libxml2's tables",
      justification: """
        XML Schema 1.0 part 2, appendix F.1.1: \\d is \\p{Nd}, and the properties are those of Unicode's current version. \
        libxml2's table is older than Unicode 4.1: it lacks 400 digits, and has nine Ethiopic ones that are none any more.
        """,
      repair: .values(of: ["SpecVersion"]) { value in
        let digits = value.unicodeScalars.map { scalar -> Unicode.Scalar in
          !scalar.isASCII && scalar.properties.generalCategory == .decimalNumber
            ? "0" : (0x1369...0x1371).contains(scalar.value) ? "x" : scalar
        }
        let plain = String(String.UnicodeScalarView(digits))
        return plain == value ? nil : plain
      },
      examples: [
        .init(true, Sample.test(version: "߃.0.0")), .init(true, Sample.test(version: "௦.0.0")),
        .init(false, Sample.test(version: "፫.0.0")),
      ]
    ),
  ]
}
