/// Writes lines, each indented by the blocks around it.
struct CodeWriter {
  private(set) var text = ""
  private var depth = 0

  /// The longest line that is not broken where it can be.
  static let width = 120

  /// What is left of a line at the current depth.
  var room: Int { Self.width - 2 * depth }

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  mutating func indented(_ body: (inout CodeWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }
}
