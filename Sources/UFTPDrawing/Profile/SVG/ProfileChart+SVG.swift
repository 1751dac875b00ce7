extension ProfileChart {
  /// The chart as an SVG document that needs nothing else, for light and dark ground.
  public func svg() -> String {
    let notesTop = 72.0
    var frames: [PanelFrame] = []
    var start = notesTop + Double(notes.count) * 18 + 4
    for panel in panels {
      frames.append(PanelFrame(panel, from: start, height: panels.count == 1 ? 300 : 180))
      start = frames.last?.end ?? start
    }
    var svg = SVGWriter(width: 960, height: start + 8, title: title, description: spoken)
    svg.element("text", ["class": "heading", "x": 24, "y": 36], text: Printable.fitted(title, columns: 90))
    svg.element("text", ["class": "muted", "x": 24, "y": 58], text: Printable.fitted(subtitle, columns: 118))
    for (line, note) in notes.enumerated() {
      let y = notesTop + 4 + Double(line) * 18
      svg.element("text", ["class": "small muted", "x": 24, "y": y], text: Printable.fitted(note, columns: 130))
    }
    for frame in frames { PanelDrawing(frame: frame).draw(&svg) }
    return svg.finish()
  }

  /// The chart in words.
  private var spoken: String {
    let words = panels.map { panel in
      let series = panel.series.map { series in
        let runs = series.runs.prefix(Self.mostSpoken).map { "\(panel.isps.text($0.isps)): \($0.text)" }
        let more = series.runs.count - runs.count
        return "\(series.name). \(runs.joined(separator: "; "))" + (more > 0 ? "; and \(more) more runs." : ".")
      }
      return ([panel.title].compactMap(\.self) + series).joined(separator: " ")
    }
    return (["\(subtitle)."] + notes + words).joined(separator: " ")
  }

  /// Nobody listens to a whole day of numbers.
  private static let mostSpoken = 12
}
