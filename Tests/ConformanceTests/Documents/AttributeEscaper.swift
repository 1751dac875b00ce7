/// Writes an attribute's value with a random choice among the ways to write each character.
enum AttributeEscaper {
  static func escaped(
    _ value: String,
    _ quote: Unicode.Scalar,
    _ noise: Int,
    _ random: inout SeededGenerator
  ) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      let wantsReference = noise > 0 && random.oneIn(60)
      if wantsReference || needsReference(scalar, quote) {
        text += entity(scalar, &random) ?? reference(scalar, &random)
      } else if scalar == " " && noise > 0 && random.oneIn(4) {
        // White space of every kind reads as a space.
        text += random.pick([" ", "\t", "\n", "\r\n", "\r"])
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func needsReference(_ scalar: Unicode.Scalar, _ quote: Unicode.Scalar) -> Bool {
    ["<", "&", quote, "\t", "\n", "\r"].contains(scalar)
  }

  private static func entity(_ scalar: Unicode.Scalar, _ random: inout SeededGenerator) -> String? {
    let entities: [Unicode.Scalar: String] = ["<": "lt", ">": "gt", "&": "amp", "'": "apos", "\"": "quot"]
    guard let name = entities[scalar], !random.oneIn(4) else { return nil }
    return "&\(name);"
  }

  private static func reference(_ scalar: Unicode.Scalar, _ random: inout SeededGenerator) -> String {
    // Ten digits at most: libxml2 errs at the eleventh (see the known differences).
    let zeros = random.oneIn(4) ? random.pick(["0", "0000"]) : ""
    switch random.number(0...2) {
    case 0: return "&#\(zeros)\(scalar.value);"
    case 1: return "&#x\(zeros)\(String(scalar.value, radix: 16));"
    default: return "&#x\(zeros)\(String(scalar.value, radix: 16, uppercase: true));"
    }
  }
}
