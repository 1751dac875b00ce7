import UFTPCoding
import UFTPMessages

/// The values that all messages of the corpus share. Nothing is random, so that each run measures the same bytes.
enum Common {
  static let agr: InternetDomain = "agr.example.com"
  static let dso: InternetDomain = "dso.example.com"
  static let cro: InternetDomain = "cro.example.com"
  static let sent: XSDDateTime = "2026-03-28T14:05:09.123+01:00"
  static let expiry: XSDDateTime = "2026-03-28T18:00:00+01:00"
  static let quarter: XSDDuration = "PT15M"
  static let zone: TimeZoneName = "Europe/Amsterdam"
  static let day: XSDDate = "2026-03-29"
  static let point: EntityAddress = "ea1.2024-05.com.example.grid:station-7"
  static let contract = "FO-2026-017"

  /// A UUID that a number stands for.
  static func identifier(_ number: Int) -> UUIDText {
    let digits = String(number, radix: 16)
    return UUIDText(unchecked: "7f3a9c1e-52d8-4b6f-9a01-" + String(repeating: "0", count: 12 - digits.count) + digits)
  }

  /// A power in watts that differs in sign and in its number of digits from ISP to ISP.
  static func power(_ isp: Int, _ seed: Int = 0) -> Int64 {
    let magnitude = Int64((isp * 7_919 + seed * 104_729) % 2_000_000 + 25_000)
    return isp.isMultiple(of: 3) ? magnitude : -magnitude
  }

  /// An address of a connection.
  static func connection(_ number: Int) -> EntityAddress {
    EntityAddress(unchecked: "ean.8716859000\(10_000_000 + number)")
  }
}
