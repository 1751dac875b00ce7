/// A statement, or a part of one that may need several lines.
enum Code: Sendable, Equatable {
  case line(String)
  /// `head {`, the body, `}`.
  indirect case block(String, [Code])
  /// The same with a body that is not indented: `switch value {`, cases, `}`.
  indirect case cases(String, [Code])
  /// A block of one statement, on one line if it fits.
  case short(String, String)
  /// Code one step further in.
  indirect case indented(Code)
  /// A list between brackets, one item a line where it does not fit one line: `head`, items, `tail`.
  case list(String, [String], String)
  /// A list between lines of brackets, as many items a line as fit.
  case flow(String, [String], String)
  /// The same, of items that may need several lines themselves; always one a line.
  indirect case tree(String, [Code], String)

  func write(to writer: inout CodeWriter) {
    switch self {
    case .line(let text):
      writer.line(text)
    case .block(let head, let body):
      writer.line(head + " {")
      writer.indented { writer in body.forEach { $0.write(to: &writer) } }
      writer.line("}")
    case .cases(let head, let body):
      writer.line(head + " {")
      body.forEach { $0.write(to: &writer) }
      writer.line("}")
    case .short(let head, let statement):
      let line = "\(head) { \(statement) }"
      if line.count <= writer.room {
        writer.line(line)
      } else {
        Code.block(head, [.line(statement)]).write(to: &writer)
      }
    case .indented(let code):
      writer.indented { code.write(to: &$0) }
    case .list(let head, let items, let tail):
      Self.write(head, items, tail, to: &writer)
    case .flow(let head, let items, let tail):
      Self.flow(head, items, tail, to: &writer)
    case .tree(let head, let items, let tail):
      writer.line(head)
      writer.indented { writer in items.forEach { $0.write(to: &writer) } }
      writer.line(tail)
    }
  }

  private static func flow(_ head: String, _ items: [String], _ tail: String, to writer: inout CodeWriter) {
    writer.line(head)
    writer.indented { writer in
      var line = ""
      for item in items {
        if !line.isEmpty, line.count + item.count + 2 > writer.room {
          writer.line(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + item + ","
      }
      if !line.isEmpty { writer.line(line) }
    }
    writer.line(tail)
  }

  /// Writes a list on one line or one item a line.
  static func write(_ head: String, _ items: [String], _ tail: String, to writer: inout CodeWriter) {
    let whole = head + items.joined(separator: ", ") + tail
    guard whole.count > writer.room, !items.isEmpty else {
      writer.line(whole)
      return
    }
    writer.line(head)
    writer.indented { writer in
      for (place, item) in items.enumerated() { writer.line(item + (place < items.count - 1 ? "," : "")) }
    }
    writer.line(tail)
  }
}
