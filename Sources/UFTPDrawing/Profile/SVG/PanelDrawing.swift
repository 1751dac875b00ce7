/// Draws the frame of a panel: its title, legend, grid and axes.
struct PanelDrawing {
  let frame: PanelFrame

  func draw(_ svg: inout SVGWriter) {
    if let title = frame.panel.title {
      svg.element(
        "text",
        ["class": "strong", "x": 24, "y": frame.titleLine],
        text: Printable.fitted(title, columns: 110)
      )
    }
    let size = (width: PanelFrame.right - PanelFrame.left, height: frame.bottom - frame.top)
    svg.element(
      "rect",
      ["class": "plot", "x": PanelFrame.left, "y": frame.top, "width": size.width, "height": size.height]
    )
    drawValues(&svg)
    drawISPs(&svg)
    // The first series is the one that matters most, so it comes last and lies on top.
    for place in frame.panel.series.indices.reversed() { SeriesDrawing(frame: frame, place: place).draw(&svg) }
    drawLegend(&svg)
  }

  private func drawValues(_ svg: inout SVGWriter) {
    let unit = "\(frame.panel.unit.quantity), \(frame.axis.unit)"
    svg.element("text", ["class": "small muted", "x": 24, "y": frame.legendLine], text: unit)
    for tick in frame.axis.ticks {
      let y = frame.y(tick)
      let isZero = frame.panel.isFromZero && abs(tick) < (frame.axis.upper - frame.axis.lower) / 1e6
      svg.element(
        "line",
        ["class": isZero ? "zero" : "grid", "x1": PanelFrame.left, "y1": y, "x2": PanelFrame.right, "y2": y]
      )
      svg.element(
        "text",
        ["class": "small end", "x": PanelFrame.left - 8, "y": y + 4],
        text: frame.axis.text(tick)
      )
    }
  }

  private func drawISPs(_ svg: inout SVGWriter) {
    let isps = frame.panel.isps
    svg.element("text", ["class": "small muted", "x": 24, "y": frame.bottom + 18], text: "ISP")
    if isps.day != nil {
      svg.element(
        "text",
        ["class": "small muted", "x": 24, "y": frame.bottom + 34],
        text: "Clock"
      )
    }
    for tick in isps.ticks(atMost: 12) {
      let x = frame.x(tick.isp - 1)
      svg.element("line", ["class": "grid", "x1": x, "y1": frame.top, "x2": x, "y2": frame.bottom + 5])
      svg.element(
        "text",
        ["class": "small middle", "x": (x + frame.x(tick.isp)) / 2, "y": frame.bottom + 18],
        text: "\(tick.isp)"
      )
      if let clock = tick.clock {
        svg.element("text", ["class": "small muted middle", "x": x, "y": frame.bottom + 34], text: clock)
      }
    }
    drawClockMove(&svg)
  }

  private func drawClockMove(_ svg: inout SVGWriter) {
    guard let day = frame.panel.isps.day, day.clockMove != 0 else { return }
    let passed = Double(day.moveAfter) / Double(day.minutes)
    let x = PanelFrame.left + (PanelFrame.right - PanelFrame.left) * passed
    svg.element("line", ["class": "move", "x1": x, "y1": frame.top, "x2": x, "y2": frame.bottom])
  }

  private func drawLegend(_ svg: inout SVGWriter) {
    for item in frame.legend.items {
      let x = PanelFrame.left + item.x
      let y = frame.legendLine + Double(item.line) * LegendLines.lineHeight
      let series = SeriesDrawing(frame: frame, place: item.series)
      svg.element("g", ["class": series.style]) { series.drawSwatch(x: x, y: y - 10, &$0) }
      svg.element("text", ["x": x + LegendLines.swatch + 8, "y": y], text: item.text)
    }
  }
}
