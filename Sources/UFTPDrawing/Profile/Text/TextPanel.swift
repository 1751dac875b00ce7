/// Draws one series, or several that leave each other room, with block elements.
struct TextPanel {
  /// A series and the character that fills its rows; nil for values, which start at zero.
  typealias Layer = (series: ProfileSeries, fill: Character?)

  static let rows = 8
  private static let labels = 11

  let panel: ProfilePanel
  let layers: [Layer]

  /// The columns of a panel's ISPs.
  static func columns(of panel: ProfilePanel, width: Int) -> ISPColumns {
    ISPColumns(isps: panel.isps.count, first: labels + 2, room: width - labels - 2)
  }

  /// Draws below what the canvas holds.
  func draw(on canvas: inout TextCanvas) {
    let columns = Self.columns(of: panel, width: canvas.width)
    let rows = BlockRows(ValueAxis.range(of: panel), rows: Self.rows, isFromZero: panel.isFromZero)
    let top = canvas.height
    drawFrame(rows, columns, top: top, &canvas)
    for layer in layers {
      for run in layer.series.runs { draw(run, layer, rows, columns, top: top, &canvas) }
    }
    drawISPs(columns, &canvas)
  }

  private func drawFrame(_ rows: BlockRows, _ columns: ISPColumns, top: Int, _ canvas: inout TextCanvas) {
    let axis = ValueAxis(panel, steps: 4)
    for line in 0...rows.above + rows.below {
      canvas.write(line == rows.above ? "┼" : "│", line: top + line, column: Self.labels + 1)
    }
    canvas.write(String(repeating: "─", count: columns.count), line: top + rows.above, column: columns.first)
    func label(_ value: Double, line: Int) {
      let text = Printable.fitted("\(axis.short(value)) \(axis.unit)", columns: Self.labels)
      canvas.write(text, line: line, column: Self.labels - text.count)
      if line != top + rows.above { canvas.write("┤", line: line, column: Self.labels + 1) }
    }
    label(panel.isFromZero ? 0 : rows.ground, line: top + rows.above)
    if rows.above > 0 { label(rows.ground + Double(rows.above) * rows.perRow, line: top) }
    if rows.below > 0 { label(-Double(rows.below) * rows.perRow, line: top + rows.above + rows.below) }
  }

  private func draw(
    _ run: ProfileRun,
    _ layer: Layer,
    _ rows: BlockRows,
    _ columns: ISPColumns,
    top: Int,
    _ canvas: inout TextCanvas
  ) {
    let range = layer.fill == nil ? min(rows.ground, run.lower)...max(rows.ground, run.upper) : run.lower...run.upper
    for row in -rows.below...rows.above where row != 0 {
      guard let block = rows.cover(of: row, by: range)?.block(filledWith: layer.fill) else { continue }
      let line = top + rows.above - row
      for column in columns[run.isps] { canvas.raise(block, line: line, column: columns.first + column) }
    }
    guard range.lowerBound == rows.ground, range.upperBound == rows.ground else { return }
    // Nothing rises from the line, but that it is zero was said.
    for column in columns[run.isps] { canvas.write("━", line: top + rows.above, column: columns.first + column) }
  }

  private func drawISPs(_ columns: ISPColumns, _ canvas: inout TextCanvas) {
    let line = canvas.height
    let ticks = panel.isps.ticks(atMost: max(columns.count / 7, 2))
    canvas.write("ISP", line: line, column: 0)
    if panel.isps.day != nil { canvas.write("Clock", line: line + 1, column: 0) }
    for tick in ticks {
      let column = columns.first + columns[tick.isp...tick.isp].lowerBound
      canvas.write("\(tick.isp)", line: line, column: column)
      if let clock = tick.clock { canvas.write(clock, line: line + 1, column: column) }
    }
  }
}
