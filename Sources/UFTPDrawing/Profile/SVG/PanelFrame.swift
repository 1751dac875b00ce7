/// Where a panel lies in the drawing, in pixels.
struct PanelFrame: Sendable {
  static let left = 100.0
  static let right = 930.0

  let panel: ProfilePanel
  let axis: ValueAxis
  let legend: LegendLines
  let titleLine: Double
  /// The first line of the legend.
  let legendLine: Double
  let top: Double
  let bottom: Double
  /// Where the next panel may begin.
  let end: Double

  init(_ panel: ProfilePanel, from start: Double, height: Double) {
    self.panel = panel
    axis = ValueAxis(panel, steps: height > 200 ? 6 : 4)
    legend = LegendLines(panel.series, width: Self.right - Self.left)
    titleLine = start + 16
    legendLine = start + (panel.title == nil ? 14 : 40)
    top = legendLine + Double(legend.lines - 1) * LegendLines.lineHeight + 16
    bottom = top + height
    end = bottom + (panel.isps.day == nil ? 40 : 56)
  }

  /// Where an ISP begins, counted from 0; to the tenth that is written, or there are gaps between bars.
  func x(_ isp: Int) -> Double {
    let x = Self.left + (Self.right - Self.left) * Double(isp) / Double(panel.isps.count)
    return (x * 10).rounded() / 10
  }

  func y(_ value: Double) -> Double {
    bottom - (bottom - top) * ((value - axis.lower) / (axis.upper - axis.lower))
  }

  /// From where bars are drawn.
  var ground: Double { panel.isFromZero ? y(0) : bottom }
}
