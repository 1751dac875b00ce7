extension KnownDifference {
  private static let decimals: Set = ["xs:decimal", "CurrencyAmountType", "ActivationFactorType"]

  /// Values that are right, but more than one side holds.
  static let ofCapacity: [KnownDifference] = [
    KnownDifference(
      name: "whole numbers beyond 64 bits",
      justification: """
        Ours: xs:integer and xs:positiveInteger are held in 64 bits, and a value beyond is refused by name. XML Schema 1.0 \
        part 2, 3.3.13 has no bound. libxml2 holds 24 digits.
        """,
      repair: .values(of: ["xs:integer", "xs:positiveInteger"]) { value in
        let text = trimmed(value) ?? value
        let digits = text.drop { $0 == "-" || $0 == "+" }
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int64(text) == nil ? wrong : nil
      },
      examples: [
        .init(false, Sample.metering(start: "9223372036854775808")),
        .init(false, Sample.metering(start: "-9223372036854775809")),
      ]
    ),
    KnownDifference(
      name: "decimal numbers of more than 24 digits",
      justification: """
        XML Schema 1.0 part 2, 5: a processor must take at least 18 digits, and should say where it stops. libxml2 stops \
        at 24, trailing zeros included; ours at 38, and at 255 zeros that a number could do without.
        """,
      repair: .values(of: decimals, DecimalText.withFewDigits),
      examples: [
        .init(true, Sample.metering(value: "1.000000000000000000000000")),
        .init(true, Sample.offer(price: "1234567890123456789012345.5")),
        .init(true, Sample.offer(factor: "0.500000000000000000000000000000")),
        .init(false, Sample.metering(value: String(repeating: "0", count: 257) + "1")),
      ]
    ),
    KnownDifference(
      name: "years and fractions of seconds beyond what is held",
      justification: """
        Ours: years of at most 9 digits and seconds of at most 18 fraction digits are held; more is refused by name. XML \
        Schema 1.0 part 2, 5.4 demands 4 and 3. libxml2 has years of 64 bits and fractions without bound.
        """,
      repair: .values(of: ["xs:dateTime", "PeriodType"]) { TimeText.isBeyondCapacity($0) ? wrong : nil },
      examples: [
        .init(false, Sample.update(period: "1000000000-01-01")),
        .init(false, Sample.test(timeStamp: "2024-01-01T00:00:00.0000000000000000000")),
      ]
    ),
    KnownDifference(
      name: "durations beyond what is held",
      justification: """
        Ours: 10^15 months, 64 bits of seconds and 18 fraction digits are held; more is refused by name. XML Schema 1.0 \
        part 2, 3.2.6 has no bound. libxml2's bounds are 64 bits of months and of days.
        """,
      repair: .values(of: ["xs:duration"]) { DurationText($0)?.isBeyondCapacity == true ? wrong : nil },
      examples: [
        .init(false, Sample.metering(duration: "P1000000000000001M")),
        .init(false, Sample.metering(duration: "PT0.0000000000000000001S")),
        .init(false, Sample.metering(duration: "P106751991167301D")),
      ]
    ),
  ]
}
