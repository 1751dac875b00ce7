/// What a backslash and a letter stand for.
enum CharacterEscapes {
  /// `.`: anything but line feed and carriage return.
  static let wildcard = ScalarSet([0x0A...0x0A, 0x0D...0x0D]).inverted
  private static let space = ScalarSet([0x09...0x0A, 0x0D...0x0D, 0x20...0x20])
  private static let word = ["P", "Z", "C"].reduce(ScalarSet.all) { rest, category in
    UnicodeCategories.set(named: category).map { rest.subtracting($0) } ?? rest
  }

  /// The character that an escape stands for, if it is one.
  static func single(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    case "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "-", "[", "]", "^": letter
    default: nil
    }
  }

  static func isMultiple(_ letter: Unicode.Scalar) -> Bool {
    letter == "p" || letter == "P" || multiple(letter) != nil
  }

  /// The characters that an escape stands for, if they are several.
  static func multiple(_ letter: Unicode.Scalar) -> ScalarSet? {
    switch letter {
    case "d": DecimalDigits.set
    case "D": DecimalDigits.set.inverted
    case "s": space
    case "S": space.inverted
    case "w": word
    case "W": word.inverted
    case "i": NameCharacters.start
    case "I": NameCharacters.start.inverted
    case "c": NameCharacters.part
    case "C": NameCharacters.part.inverted
    default: nil
    }
  }
}
