/// The general categories of Unicode, as of version 15.0.
enum UnicodeCategories {
  /// The scalars of a category such as `Lu`, or of a group of them such as `L`.
  static func set(named name: String) -> ScalarSet? {
    sets[name]
  }

  private static let sets: [String: ScalarSet] = {
    var result = byName.mapValues { ScalarSet($0) }
    for (name, set) in result {
      let group = String(name.prefix(1))
      result[group] = result[group]?.union(set) ?? set
    }
    return result
  }()

  /// The ranges by category. Made once, when the first pattern needs them.
  private static let byName: [String: [ClosedRange<UInt32>]] = {
    var result: [String: [ClosedRange<UInt32>]] = [:]
    // Planes 4 to 13 are unassigned; 15 and 16 are for private use but for their last two code points.
    result["Cn"] = [0x40000...0xDFFFF, 0xFFFFE...0xFFFFF, 0x10FFFE...0x10FFFF]
    result["Co"] = [0xF0000...0xFFFFD, 0x100000...0x10FFFD]
    for plane in [0x0...0xD7FF, 0xE000...0x3FFFF, 0xE0000...0xEFFFF] as [ClosedRange<UInt32>] {
      scan(plane, into: &result)
    }
    return result
  }()

  private static func scan(_ range: ClosedRange<UInt32>, into result: inout [String: [ClosedRange<UInt32>]]) {
    var start = range.lowerBound
    var current = name(of: start)
    for value in range.dropFirst() {
      let next = name(of: value)
      guard next != current else { continue }
      result[current, default: []].append(start...(value - 1))
      (start, current) = (value, next)
    }
    result[current, default: []].append(start...range.upperBound)
  }

  /// The category's two letters. What is newer than 15.0 counts as unassigned, so that a newer Swift changes nothing.
  private static func name(of value: UInt32) -> String {
    guard let properties = Unicode.Scalar(value)?.properties, let age = properties.age, age.major <= 15 else {
      // Noncharacters and unassigned code points have no age, and are unassigned either way.
      return "Cn"
    }
    guard age.major < 15 || age.minor == 0 else { return "Cn" }
    return properties.generalCategory.letters
  }
}

extension Unicode.GeneralCategory {
  /// The two letters by which XML Schema knows the category.
  var letters: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
