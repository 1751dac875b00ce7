/// Draws one series of a panel.
struct SeriesDrawing {
  let frame: PanelFrame
  let place: Int

  private var series: ProfileSeries { frame.panel.series[place] }

  /// The classes that give the series its colour.
  var style: String {
    switch series.look {
    case .asked: "series asked"
    case .allowed: "series allowed"
    case .unsaid: "series unsaid"
    case .bars, .line: "series s\(place % SVGStyle.seriesCount)" + (frame.panel.series.count == 1 ? " alone" : "")
    }
  }

  func draw(_ svg: inout SVGWriter) {
    svg.element("g", ["class": style]) { svg in
      if series.look != .line {
        for run in series.runs { drawBar(run, &svg) }
      }
      if series.look == .bars || series.look == .line, !series.runs.isEmpty {
        svg.element("path", ["class": "step", "d": steps])
      }
    }
  }

  /// A sample of how the series looks, 22 by 12 pixels.
  func drawSwatch(x: Double, y: Double, _ svg: inout SVGWriter) {
    if series.look != .line {
      svg.element("rect", ["class": "swatch", "x": x, "y": y, "width": LegendLines.swatch, "height": 12])
    }
    if series.look == .bars || series.look == .line {
      let line = (series.look == .line ? y + 6 : y).svgText
      svg.element("path", ["class": "step", "d": "M\(x.svgText) \(line)h\(LegendLines.swatch.svgText)"])
    }
  }

  private func drawBar(_ run: ProfileRun, _ svg: inout SVGWriter) {
    let isBand = series.look != .bars
    let first = frame.y(run.upper)
    let second = isBand ? frame.y(run.lower) : frame.ground
    // A value of zero says something, too, so it is as high as can be seen.
    let height = max(abs(second - first), 2)
    let top = min(max(min(first, second), frame.top), frame.bottom - height)
    let left = frame.x(run.isps.lowerBound - 1)
    svg.element(
      "rect",
      ["class": "bar", "x": left, "y": top, "width": frame.x(run.isps.upperBound) - left, "height": height]
    ) { svg in
      svg.element("title", [:], text: "\(series.name), \(frame.panel.isps.text(run.isps)): \(run.text)")
    }
  }

  /// The outline: bars go back to the ground where ISPs are missing, lines just end.
  private var steps: String {
    let returns = series.look == .bars
    var path = ""
    var last = 0
    for run in series.runs {
      let joins = run.isps.lowerBound == last + 1 && !path.isEmpty
      if !joins {
        if returns, !path.isEmpty { path += "V\(frame.ground.svgText)" }
        let start = returns ? frame.ground : frame.y(run.upper)
        path += "M\(frame.x(run.isps.lowerBound - 1).svgText) \(start.svgText)"
      }
      path += "V\(frame.y(run.upper).svgText)H\(frame.x(run.isps.upperBound).svgText)"
      last = run.isps.upperBound
    }
    return returns ? path + "V\(frame.ground.svgText)" : path
  }
}
