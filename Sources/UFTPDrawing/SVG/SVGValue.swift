/// What can stand as the value of an SVG attribute.
protocol SVGValue {
  /// The value as text, not yet escaped.
  var svgText: String { get }
}

extension String: SVGValue {
  var svgText: String { self }
}

extension Int: SVGValue {
  var svgText: String { "\(self)" }
}

extension Double: SVGValue {
  /// A coordinate: a tenth of a pixel is as fine as a drawing gets.
  var svgText: String {
    let tenths = Int((self * 10).rounded())
    let whole = "\(tenths.magnitude / 10)"
    let fraction = tenths.magnitude % 10
    return (tenths < 0 ? "-" : "") + (fraction == 0 ? whole : "\(whole).\(fraction)")
  }
}
