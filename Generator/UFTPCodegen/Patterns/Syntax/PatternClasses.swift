/// Character classes in brackets, and escapes.
extension PatternParser {
  /// Reads `[…]`, whose opening bracket comes next.
  mutating func characterClass() throws(PatternError) -> ScalarSet {
    let start = position
    position += 1
    var levels = 1
    return try classBody(start: start, levels: &levels)
  }

  /// Reads what follows an opening bracket, with the closing one.
  private mutating func classBody(start: Int, levels: inout Int) throws(PatternError) -> ScalarSet {
    levels += 1
    guard levels <= Self.maximumDepth else { throw error("brackets are nested too deeply") }
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    var subtracted = ScalarSet.none
    while !take("]") {
      guard next != nil else { throw error("the bracket is never closed", at: start) }
      if !isFirst, startsSubtraction {
        position += 2
        subtracted = try classBody(start: position - 1, levels: &levels)
        guard take("]") else { throw error("nothing may follow what is subtracted but ']'") }
        break
      }
      ranges += try classMember(isFirst: isFirst)
      isFirst = false
    }
    guard !isFirst else { throw error("the class is empty", at: start) }
    let listed = ScalarSet(ranges)
    return (isNegated ? listed.inverted : listed).subtracting(subtracted)
  }

  private var startsSubtraction: Bool {
    next == "-" && position + 1 < scalars.count && scalars[position + 1] == "["
  }

  /// Reads a character, a range or an escape of several characters.
  private mutating func classMember(isFirst: Bool) throws(PatternError) -> [ClosedRange<UInt32>] {
    let start = position
    if next == "\\", let set = try multipleEscape() { return set.ranges }
    let isDash = next == "-"
    let low = try classCharacter()
    let isRange = next == "-" && !startsSubtraction && !followingIs("]")
    if isDash {
      guard !isRange else { throw error("'-' cannot start a range; write '\\-'", at: start) }
      guard isFirst || next == "]" || startsSubtraction else {
        throw error("'-' stands first or last in a class; write '\\-' elsewhere", at: start)
      }
    }
    guard isRange else { return [low.value...low.value] }
    position += 1
    guard next != "-" else { throw error("'-' cannot end a range; write '\\-'") }
    let high = try classCharacter()
    guard low <= high else { throw error("the range's ends are in the wrong order", at: start) }
    return [low.value...high.value]
  }

  private func followingIs(_ scalar: Unicode.Scalar) -> Bool {
    position + 1 < scalars.count && scalars[position + 1] == scalar
  }

  private mutating func classCharacter() throws(PatternError) -> Unicode.Scalar {
    guard let scalar = next else { throw error("the class ends too early") }
    guard scalar != "[" else { throw error("'[' within a class is written '\\['") }
    guard scalar != "]" else { throw error("the range has no end") }
    guard scalar == "\\" else {
      position += 1
      return scalar
    }
    let start = position
    guard let character = try singleEscape() else {
      throw error("an escape of several characters cannot end a range", at: start)
    }
    return character
  }

  /// Reads an escape, whose backslash comes next.
  mutating func escape() throws(PatternError) -> ScalarSet {
    if let set = try multipleEscape() { return set }
    let start = position
    guard let scalar = try singleEscape() else { throw error("the escape is unknown", at: start) }
    return ScalarSet(scalar)
  }

  /// Reads an escape that stands for one character; nil, and nothing read, if it stands for several.
  private mutating func singleEscape() throws(PatternError) -> Unicode.Scalar? {
    guard position + 1 < scalars.count else { throw error("a backslash cannot end the pattern") }
    let letter = scalars[position + 1]
    if CharacterEscapes.isMultiple(letter) { return nil }
    guard let scalar = CharacterEscapes.single(letter) else {
      throw error("the escape '\\\(letter)' is not one of XML Schema's")
    }
    position += 2
    return scalar
  }

  /// Reads an escape that stands for several characters; nil, and nothing read, if it does not.
  private mutating func multipleEscape() throws(PatternError) -> ScalarSet? {
    guard position + 1 < scalars.count else { return nil }
    let letter = scalars[position + 1]
    if let set = CharacterEscapes.multiple(letter) {
      position += 2
      return set
    }
    guard letter == "p" || letter == "P" else { return nil }
    return try property(isNegated: letter == "P")
  }

  private mutating func property(isNegated: Bool) throws(PatternError) -> ScalarSet {
    let start = position
    position += 2
    guard take("{") else { throw error("'{' and the name of a property should follow '\\p'") }
    var name = ""
    while let scalar = next, scalar != "}" {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard take("}") else { throw error("the property is never closed with '}'", at: start) }
    let set =
      name.hasPrefix("Is") ? UnicodeBlocks.set(named: String(name.dropFirst(2))) : UnicodeCategories.set(named: name)
    guard let set else { throw error("the property '\(name)' is not supported", at: start) }
    return isNegated ? set.inverted : set
  }
}
