/// The names of a panel's series, broken into lines.
struct LegendLines: Sendable {
  /// A name and where it stands.
  struct Item: Sendable {
    let series: Int
    let text: String
    /// From the left end of the line.
    let x: Double
    let line: Int
  }

  static let lineHeight = 20.0
  static let swatch = 22.0

  private(set) var items: [Item] = []
  private(set) var lines = 0

  init(_ series: [ProfileSeries], width: Double) {
    var x = 0.0
    for (place, series) in series.enumerated() {
      let text = Printable.fitted(series.name, columns: 72)
      let needed = Self.swatch + 8 + SVGStyle.width(of: text) + 20
      if x + needed > width, x > 0 {
        lines += 1
        x = 0
      }
      items.append(Item(series: place, text: text, x: x, line: lines))
      x += needed
    }
    lines += 1
  }
}
