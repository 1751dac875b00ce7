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
    sets[letter]
  }

  private static let sets: [Unicode.Scalar: ScalarSet] = [
    "d": DecimalDigits.set,
    "D": DecimalDigits.set.inverted,
    "s": space,
    "S": space.inverted,
    "w": word,
    "W": word.inverted,
    "i": NameCharacters.start,
    "I": NameCharacters.start.inverted,
    "c": NameCharacters.part,
    "C": NameCharacters.part.inverted,
  ]
}
