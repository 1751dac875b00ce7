extension SequenceDiagram {
  /// The diagram as text for a terminal.
  ///
  /// - Parameter width: How many columns there are. Where they are too few for lifelines, each step is a line.
  public func text(width: Int) -> String {
    let width = max(width, 1)
    let gutter = steps.compactMap(\.time).map { Printable.columns(of: $0) + 1 }.max() ?? 0
    let columns = SequenceColumns(count: lifelines.count, from: gutter, width: width)
    guard columns.gap >= 16 || steps.isEmpty else { return list(width: width) }
    var canvas = TextCanvas(width: width)
    canvas.write(Printable.fitted(title, columns: width), line: 0, column: 0)
    for (place, name) in lifelines.enumerated() {
      let name = Printable.fitted(name, columns: columns.gap - 2)
      canvas.write(name, line: 2, column: columns[place] - Printable.columns(of: name) / 2)
    }
    drawLifelines(columns, line: 3, &canvas)
    for arrow in arrows { draw(arrow.step, from: arrow.from, to: arrow.to, columns, &canvas) }
    return canvas.text()
  }

  private func list(width: Int) -> String {
    let lines =
      [title]
      + steps.map { step in
        let mark = step.outcome.mark.map { " \($0)" } ?? ""
        let detail = step.detail.map { ": \($0)" } ?? ""
        return "\(step.time.map { "\($0) " } ?? "")\(step.from) → \(step.to) \(step.label)\(mark)\(detail)"
      }
    return lines.map { Printable.fitted(Printable.text($0), columns: width) + "\n" }.joined()
  }

  private func drawLifelines(_ columns: SequenceColumns, line: Int, _ canvas: inout TextCanvas) {
    for place in lifelines.indices { canvas.write("│", line: line, column: columns[place]) }
  }

  /// The label, the arrow, and the lines of the remark.
  private func draw(_ step: Step, from: Int, to: Int, _ columns: SequenceColumns, _ canvas: inout TextCanvas) {
    let top = canvas.height
    let room = columns.room(from: from, to: to)
    let remarks = step.detail.map { Printable.wrapped($0, columns: room.count - 2) } ?? []
    for line in top..<top + 2 + remarks.count { drawLifelines(columns, line: line, &canvas) }
    let label = (step.outcome.mark.map { "\($0) " } ?? "") + step.label
    write(label, in: room, line: top, &canvas)
    if let time = step.time { canvas.write(time, line: top + 1, column: 0) }
    canvas.write(Self.arrow(from: from, to: to, columns: room.count), line: top + 1, column: room.lowerBound)
    for (line, remark) in remarks.enumerated() { write(remark, in: room, line: top + 2 + line, &canvas) }
  }

  private static func arrow(from: Int, to: Int, columns: Int) -> String {
    guard from != to else { return "◀─╯" }
    let line = String(repeating: "─", count: max(columns - 1, 0))
    return from < to ? line + "▶" : "◀" + line
  }

  /// Writes a text into the middle of a room.
  private func write(_ text: String, in room: Range<Int>, line: Int, _ canvas: inout TextCanvas) {
    let text = Printable.fitted(text, columns: room.count - 2)
    canvas.write(text, line: line, column: room.lowerBound + (room.count - Printable.columns(of: text)) / 2)
  }
}

/// The columns of a terminal in which lifelines stand.
struct SequenceColumns {
  /// How far two lifelines are apart.
  let gap: Int
  private let first: Int
  private let width: Int

  init(count: Int, from start: Int, width: Int) {
    gap = max(width - start, 0) / max(count, 1)
    first = start + gap / 2
    self.width = width
  }

  subscript(place: Int) -> Int { first + place * gap }

  /// The columns between two lifelines; beside it for a step from a lifeline to itself.
  func room(from: Int, to: Int) -> Range<Int> {
    guard from != to else { return self[from] + 1..<max(min(self[from] + gap, width), self[from] + 1) }
    return self[min(from, to)] + 1..<self[max(from, to)]
  }
}

extension SequenceDiagram.Outcome {
  /// A sign for the outcome, if something was decided.
  fileprivate var mark: Character? {
    switch self {
    case .neutral: nil
    case .accepted: "✓"
    case .rejected: "✗"
    }
  }
}
