/// Reads a regular expression as XML Schema defines it (part 2, appendix F): anchored at both ends, without back
/// references, and with `^` and `$` as ordinary characters.
struct PatternParser {
  /// Deeper nesting is a mistake, and would use up the stack.
  static let maximumDepth = 100
  /// Longer patterns are a mistake.
  static let maximumLength = 65_536

  let scalars: [Unicode.Scalar]
  var position = 0
  private var depth = 0

  private init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  static func parse(_ source: String) throws(PatternError) -> PatternNode {
    var parser = PatternParser(source)
    guard parser.scalars.count <= maximumLength else {
      throw PatternError(message: "the pattern is longer than \(maximumLength) characters", offset: maximumLength)
    }
    let node = try parser.expression()
    guard parser.next == nil else { throw parser.error("')' closes nothing; write '\\)' for the character") }
    return node
  }

  var next: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  /// Reads the scalar if it comes next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  func error(_ message: String, at offset: Int? = nil) -> PatternError {
    PatternError(message: message, offset: offset ?? position)
  }

  private mutating func expression() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw error("parentheses are nested too deeply") }
    var branches = [try branch()]
    while take("|") { branches.append(try branch()) }
    return .choosing(branches)
  }

  private mutating func branch() throws(PatternError) -> PatternNode {
    var pieces: [PatternNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      pieces.append(try quantified(try atom(scalar)))
    }
    return .joining(pieces)
  }

  private mutating func atom(_ scalar: Unicode.Scalar) throws(PatternError) -> PatternNode {
    switch scalar {
    case "(": return try group()
    case "[": return .one(try characterClass())
    case "\\": return .one(try escape())
    case ".":
      position += 1
      return .one(CharacterEscapes.wildcard)
    case "?", "*", "+": throw error("there is nothing to repeat; write '\\\(scalar)' for the character")
    case "{", "}", "]": throw error("'\(scalar)' is out of place; write '\\\(scalar)' for the character")
    default:
      position += 1
      return .one(ScalarSet(scalar))
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    let start = position
    position += 1
    let node = try expression()
    guard take(")") else { throw error("the parenthesis is never closed", at: start) }
    return node
  }
}

/// Quantifiers.
extension PatternParser {
  private mutating func quantified(_ node: PatternNode) throws(PatternError) -> PatternNode {
    if take("?") { return .repeating(node, minimum: 0, maximum: 1) }
    if take("*") { return .repeating(node, minimum: 0, maximum: nil) }
    if take("+") { return .repeating(node, minimum: 1, maximum: nil) }
    let start = position
    guard take("{") else { return node }
    let minimum = try number()
    var maximum: Int? = minimum
    if take(",") { maximum = next == "}" ? nil : try number() }
    guard take("}") else { throw error("'}' should end the quantifier") }
    guard minimum <= maximum ?? .max else { throw error("the quantifier's bounds are in the wrong order", at: start) }
    return .repeating(node, minimum: minimum, maximum: maximum)
  }

  private mutating func number() throws(PatternError) -> Int {
    let start = position
    var value = 0
    while let digit = next.flatMap({ Int(asciiDigit: $0) }) {
      value = value * 10 + digit
      position += 1
      guard value <= QuantifierLimit.maximum else {
        throw error("the quantifier is above \(QuantifierLimit.maximum)", at: start)
      }
    }
    guard position > start else { throw error("a quantifier is a number, as in {2}, {2,} or {2,5}") }
    return value
  }
}

extension Int {
  fileprivate init?(asciiDigit scalar: Unicode.Scalar) {
    guard ("0"..."9").contains(scalar) else { return nil }
    self = Int(scalar.value - 0x30)
  }
}
