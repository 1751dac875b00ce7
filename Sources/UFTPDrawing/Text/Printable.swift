/// Text that is safe to show: messages come from others, and neither a terminal nor a viewer may obey them.
package enum Printable {
  /// The scalars of a text, with U+FFFD where one would control the terminal, turn the writing direction or break XML.
  static func scalars(of text: String) -> some Sequence<Unicode.Scalar> {
    text.unicodeScalars.lazy.map { isShown($0) ? $0 : "\u{FFFD}" }
  }

  /// A text with only what can be shown.
  package static func text(_ text: String) -> String {
    var shown = ""
    shown.unicodeScalars.append(contentsOf: scalars(of: text))
    return shown
  }

  /// Several lines with only what can be shown; tabs stay.
  package static func lines(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars where scalar != "\r" {
      shown.unicodeScalars.append(scalar == "\n" || scalar == "\t" || isShown(scalar) ? scalar : "\u{FFFD}")
    }
    return shown
  }

  /// A JSON text in which what can't be shown is escaped; its meaning stays.
  package static func json(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x7F || isShown(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() { shown += escape(unit) }
      }
    }
    return shown
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
    // Joiners shape words and emoji; the other format characters turn the direction or hide text.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }

  /// How many columns of a terminal a text takes.
  static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// How many columns of a terminal a character takes: two for those of East Asia and for emoji.
  static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF: return 2
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD: return 2
    default: return 1
    }
  }

  /// A text cut to a number of columns, with an ellipsis where something is missing.
  static func fitted(_ text: String, columns limit: Int) -> String {
    var fitted = ""
    var used = 0
    for character in text {
      used += columns(of: character)
      // The first character too many settles it, however long the text is.
      guard used <= limit else { return shortened(fitted, columns: limit) }
      fitted.append(character)
    }
    return fitted
  }

  /// Makes room for an ellipsis behind a text that fits.
  private static func shortened(_ text: String, columns limit: Int) -> String {
    guard limit > 0 else { return "" }
    var text = text
    while columns(of: text) >= limit { text.removeLast() }
    return text + "…"
  }

  /// A text in lines of so many columns, broken at spaces; a word that is too long for a line is cut.
  static func wrapped(_ text: String, columns limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, columns(of: line) + 1 + columns(of: String(word)) <= limit {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(fitted(String(word), columns: limit))
      }
    }
    return lines
  }
}
