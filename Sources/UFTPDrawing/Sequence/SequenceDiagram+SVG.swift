extension SequenceDiagram {
  /// The diagram as an SVG document that needs nothing else, for light and dark ground.
  public func svg() -> String {
    let layout = SequenceLayout(self)
    var svg = SVGWriter(width: layout.width, height: layout.height, title: title, description: spoken)
    svg.element(
      "text",
      ["class": "heading", "x": layout.left, "y": layout.titleLine],
      text: SequenceLayout.cut(title)
    )
    for place in lifelines.indices { drawLifeline(place, layout, &svg) }
    for (place, arrow) in arrows.enumerated() {
      svg.element("g", ["class": arrow.step.outcome.name]) {
        draw(arrow.step, from: arrow.from, to: arrow.to, on: layout.arrows[place], layout, &$0)
      }
    }
    return svg.finish()
  }

  /// The conversation in words.
  private var spoken: String {
    steps.map { step in
      let outcome = step.outcome == .neutral ? "" : ", \(step.outcome.name)"
      return "\(step.from) to \(step.to): \(step.label)\(outcome)."
    }.joined(separator: " ")
  }

  private func drawLifeline(_ place: Int, _ layout: SequenceLayout, _ svg: inout SVGWriter) {
    let middle = layout.lifelines[place]
    let width = layout.heads[place]
    let below = layout.headTop + SequenceLayout.headHeight
    svg.element("line", ["class": "lifeline", "x1": middle, "y1": below, "x2": middle, "y2": layout.bottom])
    svg.element(
      "rect",
      [
        "class": "head", "x": middle - width / 2, "y": layout.headTop, "width": width,
        "height": SequenceLayout.headHeight, "rx": 7,
      ]
    )
    svg.element(
      "text",
      ["class": "strong middle", "x": middle, "y": layout.headTop + 22],
      text: SequenceLayout.cut(lifelines[place])
    )
  }

  private func draw(
    _ step: Step,
    from: Int,
    to: Int,
    on line: Double,
    _ layout: SequenceLayout,
    _ svg: inout SVGWriter
  ) {
    if let time = step.time {
      svg.element("text", ["class": "small muted", "x": layout.left, "y": line + 4], text: SequenceLayout.cut(time))
    }
    let start = layout.lifelines[from]
    if from == to {
      drawLoop(at: start, on: line, &svg)
      drawWords(of: step, at: start + SequenceLayout.loopWidth + 10, on: line, anchor: "start", &svg)
    } else {
      let end = layout.lifelines[to]
      drawArrow(from: start, to: end, on: line, &svg)
      drawWords(of: step, at: (start + end) / 2, on: line, anchor: "middle", &svg)
    }
    if step.outcome != .neutral { drawMark(step.outcome, at: start + (from > to ? -14 : 14), on: line, &svg) }
  }

  private func drawArrow(from start: Double, to end: Double, on line: Double, _ svg: inout SVGWriter) {
    let back = start < end ? -9.0 : 9.0
    svg.element("path", ["class": "arrow", "d": "M\(start.svgText) \(line.svgText)H\((end + back).svgText)"])
    drawTip(at: end, on: line, back: back, &svg)
  }

  private func drawLoop(at start: Double, on line: Double, _ svg: inout SVGWriter) {
    let right = start + SequenceLayout.loopWidth
    let path = "M\(start.svgText) \((line - 10).svgText)H\(right.svgText)V\(line.svgText)H\((start + 9).svgText)"
    svg.element("path", ["class": "arrow", "d": path])
    drawTip(at: start, on: line, back: 9, &svg)
  }

  private func drawTip(at end: Double, on line: Double, back: Double, _ svg: inout SVGWriter) {
    let foot = (end + back).svgText
    let points = "\(end.svgText),\(line.svgText) \(foot),\((line - 4.5).svgText) \(foot),\((line + 4.5).svgText)"
    svg.element("polygon", ["class": "tip", "points": points])
  }

  private func drawWords(of step: Step, at x: Double, on line: Double, anchor: String, _ svg: inout SVGWriter) {
    svg.element("text", ["class": "words \(anchor)", "x": x, "y": line - 8], text: SequenceLayout.cut(step.label))
    if let detail = step.detail {
      svg.element(
        "text",
        ["class": "words small muted \(anchor)", "x": x, "y": line + 15],
        text: SequenceLayout.cut(detail)
      )
    }
  }

  /// A tick or a cross, so that colour is not all that tells the outcomes apart.
  private func drawMark(_ outcome: Outcome, at x: Double, on line: Double, _ svg: inout SVGWriter) {
    let tick = "M\((x - 3.5).svgText) \(line.svgText)l2.5 3l4.5 -6"
    let cross = "M\((x - 3).svgText) \((line - 3).svgText)l6 6m0 -6l-6 6"
    svg.element("circle", ["class": "tip", "cx": x, "cy": line, "r": 7.5])
    svg.element("path", ["class": "mark", "d": outcome == .accepted ? tick : cross])
  }
}

extension SequenceDiagram.Outcome {
  /// The outcome in a word.
  var name: String {
    switch self {
    case .neutral: "neutral"
    case .accepted: "accepted"
    case .rejected: "rejected"
    }
  }
}
