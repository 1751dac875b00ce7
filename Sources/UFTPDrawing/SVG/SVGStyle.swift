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

  /// The style sheet. A viewer that does not know of dark ground shows the light one.
  static let sheet = """
    text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; fill: #1d2733 }
    .paper { fill: #ffffff }
    .heading { font-size: 17px; font-weight: 600 }
    .strong { font-weight: 600 }
    .small { font-size: 11px }
    .muted { fill: #5b6875 }
    .middle { text-anchor: middle }
    .end { text-anchor: end }
    .head { fill: #eef3f8; stroke: #b4c2d0 }
    .words { stroke: #ffffff; stroke-width: 4px; paint-order: stroke }
    .lifeline { stroke: #b4c2d0; stroke-dasharray: 4 4 }
    .arrow { fill: none; stroke: #2f5d8a; stroke-width: 1.6 }
    .tip { fill: #2f5d8a }
    .accepted .arrow { stroke: #1f7a4d }
    .accepted .tip { fill: #1f7a4d }
    .rejected .arrow { stroke: #b3352b; stroke-dasharray: 6 3 }
    .rejected .tip { fill: #b3352b }
    .mark { fill: none; stroke: #ffffff; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round }
    @media (prefers-color-scheme: dark) {
      text { fill: #e4eaf0 }
      .paper { fill: #10161d }
      .muted { fill: #9aa8b5 }
      .head { fill: #1c2733; stroke: #44566a }
      .words { stroke: #10161d }
      .lifeline { stroke: #44566a }
      .arrow { stroke: #7fb2e5 }
      .tip { fill: #7fb2e5 }
      .accepted .arrow { stroke: #58c48d }
      .accepted .tip { fill: #58c48d }
      .rejected .arrow { stroke: #f0857b }
      .rejected .tip { fill: #f0857b }
      .mark { stroke: #10161d }
    }
    """
}
