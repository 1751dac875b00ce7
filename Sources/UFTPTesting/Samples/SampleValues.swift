public import UFTPCoding
public import UFTPMessages

/// The domains that samples name unless told otherwise.
public enum SampleDomain {
  /// An aggregator.
  public static let agr: InternetDomain = "agr.example.com"
  /// A common reference operator.
  public static let cro: InternetDomain = "cro.example.com"
  /// A distribution system operator.
  public static let dso: InternetDomain = "dso.example.com"

  /// The domain of a role.
  public static func of(_ role: USEFRole) -> InternetDomain {
    switch role {
    case .agr: agr
    case .cro: cro
    case .dso: dso
    }
  }
}

/// The values that samples have in common: one market day at one congestion point.
public enum SampleValue {
  /// The day.
  public static let period: XSDDate = "2030-05-14"
  /// The market's time zone.
  public static let timeZone: TimeZoneName = "Europe/Amsterdam"
  /// The length of an ISP.
  public static let ispDuration: XSDDuration = "PT15M"
  /// The congestion point.
  public static let congestionPoint: EntityAddress = "ean.871685900012636543"
  /// A connection behind it.
  public static let connection: EntityAddress = "ean.871685900012636550"
  /// When requests and offers expire.
  public static let expiration: XSDDateTime = "2030-05-13T16:00:00+02:00"
  /// The contract.
  public static let contract = "contract-17"
}
