/// Lines of a terminal that are drawn upon in any order.
struct TextCanvas {
  /// How many columns there are; what lies outside is not drawn.
  let width: Int
  /// A cell that is nil lies under the right half of a wide character.
  private var lines: [[Character?]] = []

  init(width: Int) {
    self.width = max(width, 0)
  }

  /// How many lines there are.
  var height: Int { lines.count }

  /// Writes a text from a column on, over what is there.
  mutating func write(_ text: String, line: Int, column: Int) {
    guard line >= 0 else { return }
    while lines.count <= line { lines.append(Array(repeating: " ", count: width)) }
    var column = column
    for character in Printable.text(text) {
      let columns = Printable.columns(of: character)
      if column >= 0, column + columns <= width {
        lines[line][column] = character
        for hidden in column + 1..<max(column + columns, column + 1) { lines[line][hidden] = nil }
      }
      column += columns
    }
  }

  /// Leaves a line empty.
  mutating func skipLine() {
    write("", line: height, column: 0)
  }

  /// Writes a block element, unless one that covers more is there.
  mutating func raise(_ block: Character, line: Int, column: Int) {
    guard lines.indices.contains(line), lines[line].indices.contains(column) else { return }
    guard Self.rank(block) > Self.rank(lines[line][column]) else { return }
    lines[line][column] = block
  }

  /// How much a block element covers, roughly; 0 for everything else.
  private static func rank(_ character: Character?) -> Int {
    guard let character, let place = Array("▁▔▂▃▀▄▅▆▇░▒█").firstIndex(of: character) else { return 0 }
    return place + 1
  }

  /// The lines as text, without the space at their ends.
  func text() -> String {
    lines.map { line in
      var text = String(line.compactMap(\.self))
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
