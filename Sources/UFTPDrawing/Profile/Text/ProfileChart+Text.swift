extension ProfileChart {
  /// The chart as text for a terminal, with block elements.
  ///
  /// - Parameter width: How many columns there are; no line is longer. Where they are fewer than the ISPs, a column
  ///   stands for several, and shows what is furthest from zero among them.
  public func text(width: Int) -> String {
    var canvas = TextCanvas(width: width)
    func write(_ text: String) {
      for line in Printable.wrapped(text, columns: width) { canvas.write(line, line: canvas.height, column: 0) }
    }
    ([title, subtitle] + notes).forEach(write)
    for panel in panels {
      canvas.skipLine()
      if let title = panel.title { write(title) }
      for layers in Self.layers(of: panel) {
        write(Self.caption(layers))
        TextPanel(panel: panel, layers: layers).draw(on: &canvas)
      }
    }
    if let shared = Self.sharing(panels, width: width) {
      canvas.skipLine()
      write(shared)
    }
    return canvas.text()
  }

  /// Bounds share a panel, since they never cover the same ISP; a value needs one of its own.
  private static func layers(of panel: ProfilePanel) -> [[TextPanel.Layer]] {
    let bounds = panel.series.filter { $0.look.fill != nil }
    let values = panel.series.filter { $0.look.fill == nil }
    return (bounds.isEmpty ? [] : [bounds.map { ($0, $0.look.fill) }]) + values.map { [($0, nil)] }
  }

  private static func caption(_ layers: [TextPanel.Layer]) -> String {
    layers.map { layer in (layer.fill.map { "\($0) " } ?? "") + layer.series.name }.joined(separator: ", ")
  }

  private static func sharing(_ panels: [ProfilePanel], width: Int) -> String? {
    let most = panels.map { TextPanel.columns(of: $0, width: width).ispsPerColumn }.max() ?? 1
    return most > 1 ? "Up to \(most) ISPs share a column, which shows the value furthest from zero." : nil
  }
}

extension ProfileSeries.Look {
  /// What fills bounds; nil for values.
  fileprivate var fill: Character? {
    switch self {
    case .asked: "█"
    case .allowed: "░"
    case .unsaid: "▒"
    case .bars, .line: nil
    }
  }
}
