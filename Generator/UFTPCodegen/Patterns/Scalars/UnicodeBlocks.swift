/// The Unicode blocks that a pattern may name, as in `\p{IsGreek}`: those of European scripts and signs.
enum UnicodeBlocks {
  static func set(named name: String) -> ScalarSet? {
    ranges[name].map { ScalarSet([$0]) }
  }

  private static let ranges: [String: ClosedRange<UInt32>] = [
    "BasicLatin": 0x00...0x7F,
    "Latin-1Supplement": 0x80...0xFF,
    "LatinExtended-A": 0x100...0x17F,
    "LatinExtended-B": 0x180...0x24F,
    "IPAExtensions": 0x250...0x2AF,
    "SpacingModifierLetters": 0x2B0...0x2FF,
    "CombiningDiacriticalMarks": 0x300...0x36F,
    "Greek": 0x370...0x3FF,
    "GreekandCoptic": 0x370...0x3FF,
    "Cyrillic": 0x400...0x4FF,
    "LatinExtendedAdditional": 0x1E00...0x1EFF,
    "GreekExtended": 0x1F00...0x1FFF,
    "GeneralPunctuation": 0x2000...0x206F,
    "SuperscriptsandSubscripts": 0x2070...0x209F,
    "CurrencySymbols": 0x20A0...0x20CF,
    "LetterlikeSymbols": 0x2100...0x214F,
    "NumberForms": 0x2150...0x218F,
    "Arrows": 0x2190...0x21FF,
    "MathematicalOperators": 0x2200...0x22FF,
  ]
}
