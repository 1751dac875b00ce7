/// The colours of a drawing.
struct SVGColours {
  let paper: String
  /// Ordinary text.
  let ink: String
  /// Lines that only guide the eye.
  let guide: String
  /// The ground of heads and plots.
  let ground: String
  let axis: String
  let neutral: String
  let accepted: String
  let rejected: String
  /// The colours of series, which people who see colours otherwise can tell apart, too.
  let series: [String]

  static let light = SVGColours(
    paper: "#ffffff",
    ink: "#1d2733",
    guide: "#d5dee7",
    ground: "#f4f7fa",
    axis: "#5b6875",
    neutral: "#2f5d8a",
    accepted: "#1f7a4d",
    rejected: "#b3352b",
    series: ["#0b66b0", "#c65d00", "#0a7d5c", "#9c3d97", "#8a6d00", "#b3352b", "#2b8a9b", "#5a5f6a"]
  )

  static let dark = SVGColours(
    paper: "#10161d",
    ink: "#e4eaf0",
    guide: "#2b3845",
    ground: "#161e27",
    axis: "#9aa8b5",
    neutral: "#7fb2e5",
    accepted: "#58c48d",
    rejected: "#f0857b",
    series: ["#6bb3f2", "#f2a154", "#4fcfa5", "#da8ed6", "#d9bb4a", "#f0857b", "#6ccbd9", "#b3bac6"]
  )
}

extension SVGStyle {
  /// Rules for conversations.
  static func conversation(_ colours: SVGColours) -> String {
    """
    .words { stroke: \(colours.paper); stroke-width: 4px; paint-order: stroke }
    .head { fill: \(colours.ground); stroke: \(colours.guide) }
    .lifeline { stroke: \(colours.axis); stroke-dasharray: 3 5; stroke-opacity: 0.7 }
    .mark { fill: none; stroke: \(colours.paper); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
    .arrow { fill: none; stroke: \(colours.neutral); stroke-width: 1.6 }
    .tip { fill: \(colours.neutral) }
    .accepted .arrow { stroke: \(colours.accepted) }
    .accepted .tip { fill: \(colours.accepted) }
    .rejected .arrow { stroke: \(colours.rejected); stroke-dasharray: 6 3 }
    .rejected .tip { fill: \(colours.rejected) }
    """
  }

  /// Rules for profiles. Lines differ in their dashes, so that colour is not all that tells series apart.
  static func profile(_ colours: SVGColours) -> String {
    let series = zip(colours.series.indices, colours.series).map { place, colour in
      let dashes = ["none", "8 3", "2 3", "9 3 2 3"][place % 4]
      return """
        .s\(place) { fill: \(colour); stroke: \(colour) }
        .s\(place) .step { stroke-dasharray: \(dashes) }
        """
    }
    return """
      .plot { fill: \(colours.ground) }
      .grid { stroke: \(colours.guide) }
      .zero { stroke: \(colours.axis); stroke-width: 1.2 }
      .move { stroke: \(colours.axis); stroke-dasharray: 4 4 }
      .bar, .swatch { fill-opacity: 0.13; stroke: none }
      .bar, .grid, .zero { shape-rendering: crispEdges }
      .alone .bar, .alone .swatch { fill-opacity: 0.32 }
      .step { fill: none; stroke-width: 2; stroke-linejoin: round }
      .asked { fill: \(colours.series[1]); stroke: \(colours.series[1]) }
      .asked .bar, .asked .swatch { fill-opacity: 0.55; stroke: \(colours.series[1]) }
      .allowed { fill: \(colours.series[0]) }
      .allowed .bar, .allowed .swatch { stroke: \(colours.series[0]); stroke-opacity: 0.45; stroke-dasharray: 3 3 }
      .unsaid { fill: \(colours.series[seriesCount - 1]) }
      \(series.joined(separator: "\n"))
      """
  }
}
