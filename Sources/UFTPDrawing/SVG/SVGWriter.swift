/// Writes an SVG document.
///
/// Values and text are escaped here and nowhere else, so no text of a message can become markup.
struct SVGWriter {
  private var document: String
  private var depth = 1

  /// Begins a drawing of a size in pixels, with the words that a screen reader says for it.
  init(width: Double, height: Double, title: String, description: String) {
    let size = "width=\"\(width.svgText)\" height=\"\(height.svgText)\""
    let box = "viewBox=\"0 0 \(width.svgText) \(height.svgText)\""
    document = """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) \(box) role="img" aria-labelledby="uftp-title uftp-desc">

      """
    element("title", ["id": "uftp-title"], text: title)
    element("desc", ["id": "uftp-desc"], text: description)
    document += "  <style>\n\(SVGStyle.sheet)\n  </style>\n"
    element("rect", ["class": "paper", "x": 0, "y": 0, "width": width, "height": height])
  }

  /// Writes an element without children, with its text if it has one.
  mutating func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, any SVGValue>,
    text: String? = nil
  ) {
    begin(name, attributes)
    if let text {
      document += ">\(Self.escaped(text))</\(name)>\n"
    } else {
      document += "/>\n"
    }
  }

  /// Writes an element around others.
  mutating func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, any SVGValue>,
    around body: (inout SVGWriter) -> Void
  ) {
    begin(name, attributes)
    document += ">\n"
    depth += 1
    body(&self)
    depth -= 1
    indent()
    document += "</\(name)>\n"
  }

  /// The complete document.
  consuming func finish() -> String {
    document + "</svg>\n"
  }

  private mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, any SVGValue>) {
    indent()
    document += "<\(name)"
    for (name, value) in attributes { document += " \(name)=\"\(Self.escaped(value.svgText))\"" }
  }

  private mutating func indent() {
    document += String(repeating: "  ", count: depth)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Printable.scalars(of: text) {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
