/// The look of the drawings, on light and on dark ground.
enum SVGStyle {
  /// The size of ordinary text, in pixels.
  static let textSize = 13.0
  /// The size of remarks, in pixels.
  static let smallSize = 11.0

  /// About how wide a text is, in pixels; the viewer picks the font, so this leaves a little room.
  static func width(of text: String, size: Double = textSize) -> Double {
    Double(Printable.columns(of: text)) * size * 0.58
  }

  /// How many series have a colour of their own.
  static let seriesCount = SVGColours.light.series.count

  /// The style sheet. A viewer that does not know of dark ground shows the light one.
  static let sheet = """
    text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; \
    fill: \(SVGColours.light.ink) }
    .paper { fill: \(SVGColours.light.paper) }
    .heading { font-size: 17px; font-weight: 600 }
    .strong { font-weight: 600 }
    .small { font-size: 11px }
    .muted { fill: \(SVGColours.light.axis) }
    .middle { text-anchor: middle }
    .end { text-anchor: end }
    \(conversation(.light))
    \(profile(.light))
    @media (prefers-color-scheme: dark) {
    text { fill: \(SVGColours.dark.ink) }
    .paper { fill: \(SVGColours.dark.paper) }
    .muted { fill: \(SVGColours.dark.axis) }
    \(conversation(.dark))
    \(profile(.dark))
    }
    """
}
