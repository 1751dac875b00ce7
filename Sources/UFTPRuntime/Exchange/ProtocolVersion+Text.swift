public import UFTPMessages

extension ProtocolVersion {
  /// The version that a message states, if it is one of those that this code speaks.
  ///
  /// The three numbers are compared as numbers, since the schema lets zeros lead and any script's digits stand.
  public init?(_ text: SpecVersion) {
    // Nearly always it is written as it is here.
    if let place = Self.specVersions.firstIndex(of: text) {
      self = Self.allCases[place]
      return
    }
    let numbers = Self.numbers(of: text.rawValue)
    guard let version = Self.allCases.first(where: { Self.numbers(of: $0.rawValue) == numbers }) else { return nil }
    self = version
  }

  /// The version as a message states it.
  public var specVersion: SpecVersion { Self.specVersions[ordinal] }

  /// The versions as messages state them, the oldest first.
  private static let specVersions = allCases.map { SpecVersion(unchecked: $0.rawValue) }

  private static func numbers(of text: String) -> [Int?] {
    text.split(separator: ".", omittingEmptySubsequences: false).map(number)
  }

  private static func number(of digits: Substring) -> Int? {
    var number = 0
    for digit in digits {
      guard let value = digit.wholeNumberValue, 0...9 ~= value, number < 1_000_000 else { return nil }
      number = number * 10 + value
    }
    return number
  }
}
