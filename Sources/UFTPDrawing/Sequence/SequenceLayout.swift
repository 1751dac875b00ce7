/// Where the parts of a sequence diagram lie in its SVG, in pixels.
struct SequenceLayout {
  /// Longer labels and remarks are cut: one long text must not make the whole drawing wide.
  static let longestText = 64
  static let headHeight = 34.0
  static let loopWidth = 34.0
  private static let margin = 24.0

  /// The middle of each lifeline.
  private(set) var lifelines: [Double] = []
  /// The width of each lifeline's head.
  let heads: [Double]
  /// The line of each step's arrow.
  private(set) var arrows: [Double] = []
  private(set) var width = 0.0
  let height: Double
  let left = margin
  let titleLine = margin + 14
  let headTop = margin + 34
  /// Where the lifelines end.
  let bottom: Double

  init(_ diagram: SequenceDiagram) {
    heads = diagram.lifelines.map { SVGStyle.width(of: Self.cut($0)) + 28 }
    var line = headTop + Self.headHeight + 10
    for step in diagram.steps {
      line += 32
      arrows.append(line)
      line += step.detail == nil ? 6 : 20
    }
    bottom = line + 14
    height = bottom + Self.margin
    placeLifelines(of: diagram)
  }

  /// A text as it is shown.
  static func cut(_ text: String) -> String {
    Printable.fitted(text, columns: longestText)
  }

  /// How wide the words at a step's arrow are.
  static func width(of step: SequenceDiagram.Step) -> Double {
    let detail = step.detail.map { SVGStyle.width(of: cut($0), size: SVGStyle.smallSize) } ?? 0
    return max(SVGStyle.width(of: cut(step.label)), detail)
  }

  private mutating func placeLifelines(of diagram: SequenceDiagram) {
    let arrows = diagram.arrows
    let times = diagram.steps.compactMap(\.time).map { SVGStyle.width(of: Self.cut($0), size: SVGStyle.smallSize) + 16 }
    var right = left + (times.max() ?? 0)
    for place in heads.indices {
      var middle = right + heads[place] / 2
      for arrow in arrows where max(arrow.from, arrow.to) == place && arrow.from != arrow.to {
        middle = max(middle, lifelines[min(arrow.from, arrow.to)] + Self.width(of: arrow.step) + 44)
      }
      lifelines.append(middle)
      right = middle + heads[place] / 2 + 24
      for arrow in arrows where arrow.from == place && arrow.to == place {
        right = max(right, middle + Self.loopWidth + Self.width(of: arrow.step) + 20)
      }
    }
    width = max(right, left + SVGStyle.width(of: Self.cut(diagram.title), size: 17) + Self.margin)
  }
}
