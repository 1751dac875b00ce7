/// By simple type: values that it does not have, and values at its edges on either side.
enum HostileValues {
  static let invalid: [String: [String]] = [
    "xs:boolean": ["True", "TRUE", "yes", "", "01", "+1", "t", "1.0", "nil", "false true", "null"],
    "xs:integer": wholeNumbers,
    "xs:positiveInteger": wholeNumbers + ["0", "-0", "+0", "-1", "000", "-9223372036854775808"],
    "xs:long": wholeNumbers + [
      "9223372036854775808", "-9223372036854775809", "18446744073709551616", "99999999999999999999",
    ],
    "xs:decimal": fractions,
    "CurrencyAmountType": fractions + ["1.23456", "0.00001", "-.00001", "1.000010000"],
    "ActivationFactorType": fractions + ["0", "0.00", "-0.01", "0.009", "0.011", "1.01", "1.001", "2", "-1", "0.0"],
    "xs:dateTime": days.map { $0 + "T00:00:00Z" } + times.map { "2024-01-01T" + $0 }
      + zones.map { "2024-01-01T00:00:00" + $0 }
      + ["", "2024-01-01", "2024-01-01 00:00:00", "2024-01-01t00:00:00", "2024-01-01TT00:00:00", "T00:00:00"],
    "PeriodType": days + zones.map { "2024-01-01" + $0 } + [
      "", "2024-01-01T00:00:00", "2024-01", "20240101", "2024-001",
    ],
    "xs:duration": [
      "", "P", "PT", "-P", "+PT15M", "P1YT", "P1", "P1H", "PT1D", "PT1Y", "P1S", "P1M1Y", "P1D1M", "PT1S1M", "P1Y1Y",
      "PT.S",
      "PT1.5M", "P1.5Y", "PT1.5H", "PT 15M", "P-1Y", "PT-15M", "p1y", "PT15m", "P1W", "P1DT", "PTT1H", "1Y", "PT1,5S",
      "P١Y", "PT1.5.5S",
    ],
    "xs:base64Binary": [
      "A", "AA", "AAA", "A===", "=", "====", "AAAA====", "AAA=A", "AB==", "AAB=", "AA==AA==", "AAAAA", "=",
    ],
    "SpecVersion": [
      "", "3", "3.1", "3.1.0.0", "3..0", ".1.0", "3.1.", "v3.1.0", "3.1.0-rc", "²,1.0", "Ⅷ.1.0", "①.1.0", "3,1,0",
      " 3.1.0",
    ],
    "UUIDType": [
      "", "nope", "00000000-0000-0000-0000-00000000000", "00000000-0000-0000-0000-0000000000000",
      "00000000000000000000000000000000",
      "0000000g-0000-0000-0000-000000000000", "{00000000-0000-0000-0000-000000000000}",
      "00000000-0000-0000-0000-00000000000٣",
      " 00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000\n",
    ],
    "InternetDomainType": [
      "", "nl", "a.n", "A.nl", "a.NL", "a--b.nl", "-a.nl", "a-.nl", "a.n1", ".nl", "a..nl", "a.nl.", "é.nl", "a_b.nl",
      " a.nl",
    ],
    "ISO4217CurrencyType": ["", "EU", "EURO", "eur", "E1R", "ÉUR", " EUR", "EUR ", "ΑΒΓ"],
    "TimeZoneNameType": [
      "", "Asia/Tokyo", "Europe/", "Europe/Ab", "europe/Abc", "Europe/A-b", "Europe/Åbc", "Europe/a b c", "UTC",
      "Europe/GMT+1",
    ],
    "TimeZoneType": ["", "Asia/Tokyo", "Europe/Ab"],
    "EANType": [
      "", "e123456789012345", "e12345678901234567", "e123456789012345678", "1234567890123456", "F1234567890123456",
      "e123456789012345٣",
    ],
    "EntityAddressType": addresses,
    "USEF-RoleType": words, "RedispatchByType": words, "AcceptedRejectedType": words, "AvailableRequestedType": words,
    "AcceptedDisputedType": words, "MeteringUnitType": words, "MeteringProfileEnum": words,
  ]

  static let edges: [String: [String]] = [
    "xs:integer": longNumbers, "xs:positiveInteger": longNumbers, "xs:long": longNumbers,
    "xs:decimal": longFractions, "CurrencyAmountType": longFractions, "ActivationFactorType": longFractions,
    "xs:boolean": [" true", "1 ", "\tfalse\n", "0"],
    "xs:dateTime": edgeDays.map { $0 + "T24:00:00" } + edgeTimes.map { "2024-01-01T" + $0 + "Z" } + [
      " 2024-01-01T00:00:00Z "
    ],
    "PeriodType": edgeDays + ["2024-01-01-14:00", "2024-01-01-00:00", " 2024-01-01"],
    "xs:duration": [
      "PT.5S", "PT5.S", "PT0.0S", "-PT0S", "P0Y", "PT15M ", " PT15M", "P2147483648Y", "PT9223372036854775807S",
      "PT9223372036854775808S",
      "P999999999999999Y", "P768614336404564651Y", "P999999999999999999999D", "PT0.1234567890123456789S", "P1YT.5S",
      "P83333333333333Y",
      "PT" + String(repeating: "0", count: 40) + "1S", "P9223372036854775807M", "PT2562047788015216H",
      "P106751991167300D", "P106751991167301D",
    ],
    "xs:base64Binary": [
      "", " ", "AA==", "AAA=", " AAAA ", "A A==", "AA = =", "AAAA*", "*", "AA-A", "AAAA\u{A0}", "AAAA é",
      "\tAAAA\nAAAA",
    ],
    "SpecVersion": ["߀.1.0", "𞥐.1.0", "፩.1.0", "௦.0.0", "٣.1.0", "𝟛.𝟙.𝟘", String(repeating: "9", count: 300) + ".0.0"],
    "xs:string": ["", " ", String(repeating: "x", count: 3000), "\u{10FFFF}", "\u{FFFD}"],
  ]

  private static let wholeNumbers = [
    "", " ", "5.0", "5.", "1e3", "+", "-", "--1", "+-1", "0x1", "٣", "1,000", "1 2", "INF", "１",
  ]
  private static let fractions = [
    "", " ", ".", "-", "+", "-.", "1e3", "1E3", "INF", "NaN", "1,5", "1 .5", "１", "1..5", "1.5.5", "--1",
  ]
  private static let longNumbers = [
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "123456789012345678901234",
    "1234567890123456789012345", String(repeating: "0", count: 40) + "7", "-00000000000000000000000000000", "+1", " 1 ",
    "340282366920938463463374607431768211457", "18446744073709551617",
  ]
  private static let longFractions = [
    "1.00000000000000000000000", "1.000000000000000000000000000000000000000", "0.12345678901234567890123",
    "123456789012345678901234",
    "1234567890123456789012345", "12345678901234567890123456789012345678", "123456789012345678901234567890123456789",
    ".5", "1.",
    String(repeating: "0", count: 300) + "1", "0." + String(repeating: "0", count: 30), "1.0000", "0.0100000", " 1.00 ",
    "00.5",
  ]
  private static let days = [
    "2023-02-29", "1900-02-29", "2024-00-01", "2024-13-01", "2024-01-00", "2024-01-32", "2024-04-31", "0000-01-01",
    "-0000-01-01",
    "-0001-02-29", "12345-02-29", "02024-01-01", "+2024-01-01", "24-01-01", "2024-1-1", "2024/01/01", "２０２４-01-01",
    "-024-01-01",
  ]
  private static let edgeDays = [
    "0001-01-01", "-0001-12-31", "9999-12-31", "10000-01-01", "-0004-02-29", "2000-02-29", "999999999-01-01",
    "1000000000-01-01",
    "-999999999-01-01", "9223372036854775807-01-01", "9223372036854775808-01-01", "99999999999999999999999-01-01",
    "2147483648-02-29",
  ]
  private static let times = [
    "", "00", "00:00", "0:00:00", "24:00:01", "24:01:00", "24:00:00.1", "25:00:00", "23:60:00", "23:59:60", "00:00:61",
    "00:00:00.",
    "00:00:00,5", "-1:00:00", "00:00:-1", "00-00-00", "000000", "٠٠:00:00",
  ]
  private static let edgeTimes = [
    "24:00:00.0", "00:00:00.000000000000000000", "00:00:00.0000000000000000000", "23:59:59.999999999999999999",
    "00:00:59.99999999999999",
    "23:59:59.9", "00:00:00.1234567890123456789", "12:34:56.123456789", "24:00:00.000000000000000000",
  ]
  private static let zones = [
    "z", "+14:01", "-14:01", "+15:00", "+1:00", "+0100", "+01", "+01:60", "+24:00", "ZZ", "+14:00:00", "UTC", " Z",
    "+-1:00", "Z+01:00",
  ]
  private static let words = [
    "", "AGR ", " AGR", "agr", "ACCEPTED", "accepted", "Accept", "Acceptedd", "KW", "kwh", "power", "Accepted\n", "X",
  ]

  private static let addresses: [String] = {
    let start = "ea1.2024-01."
    let long = String(repeating: "x", count: 245)
    let longer = String(repeating: "é", count: 244)
    return [
      "", "ean.12345678901", "ean.12345678901234567890123456789012345", "ean.12345678901٣", "EAN.123456789012",
      "\(start)x", "\(start):",
      "\(start)::", "\(start)x:", "\(start):x", "EA1.2024-01.x:y", "ea1.2024-1.x:y", "ea1x2024-01.x:y",
      "\(start)a\nb:c", "\(start)a:b\r",
      "\(start)\(long):y", "\(start)x:\(long)", "\(start)\(longer):\(longer)y", String(repeating: ":", count: 490),
      " \(start)x:y",
      start + String(repeating: ":", count: 490), start + long + ":" + long, "ea1.٢٠٢٤-01.x:y",
    ]
  }()
}
