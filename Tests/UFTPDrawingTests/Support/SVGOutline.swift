import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an SVG document, as a strict XML parser sees them.
final class SVGOutline: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""

    /// A coordinate, or 0 where there is none.
    func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }

    var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    try #require(parser.parse(), "not well-formed: \(String(describing: parser.parserError))")
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let place = open.last { elements[place].text += text }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func all(_ name: String, class style: Substring? = nil) -> [Element] {
    elements.filter { element in element.name == name && (style.map { element.classes.contains($0) } ?? true) }
  }

  /// Every point that the drawing names: of boxes, lines, texts and paths.
  var points: [(x: Double, y: Double)] {
    elements.flatMap { element -> [(x: Double, y: Double)] in
      switch element.name {
      case "rect":
        let (x, y) = (element.number("x"), element.number("y"))
        return [(x, y), (x + element.number("width"), y + element.number("height"))]
      case "line": return [(element.number("x1"), element.number("y1")), (element.number("x2"), element.number("y2"))]
      case "text": return [(element.number("x"), element.number("y"))]
      case "path": return Self.points(of: element.attributes["d"] ?? "")
      default: return []
      }
    }
  }

  /// The points of the path commands M, H and V, which a number follows directly; relative ones are left out.
  private static func points(of path: String) -> [(x: Double, y: Double)] {
    var point = (x: 0.0, y: 0.0)
    return path.matches(of: /([MHV])(-?[0-9.]+)(?: (-?[0-9.]+))?/).map { match in
      let first = Double(match.2) ?? .nan
      switch match.1 {
      case "H": point.x = first
      case "V": point.y = first
      default: point = (first, match.3.flatMap { Double($0) } ?? .nan)
      }
      return point
    }
  }
}
