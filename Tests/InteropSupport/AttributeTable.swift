package import Foundation
package import FoundationXML

/// The attributes of an XML document by path, such as `FlexOffer/OfferOption[1]/ISP[2]/@Power`.
///
/// Made with Foundation's parser, so that our own has no say in what our own writes.
package final class AttributeTable: NSObject, XMLParserDelegate {
  private var table: [String: String] = [:]
  private var path: [String] = []
  private var seen: [[String: Int]] = [[:]]

  /// Reads a document; nothing if it is not well-formed.
  package static func read(_ xml: [UInt8]) -> [String: String]? {
    let reader = AttributeTable()
    let parser = XMLParser(data: Data(xml))
    parser.delegate = reader
    return parser.parse() ? reader.table : nil
  }

  package func parser(
    _ parser: XMLParser,
    didStartElement element: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let number = seen[seen.count - 1][element, default: 0] + 1
    seen[seen.count - 1][element] = number
    path.append(path.isEmpty ? element : "\(element)[\(number)]")
    seen.append([:])
    for (name, value) in attributes { table[path.joined(separator: "/") + "/@" + name] = value }
  }

  package func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?)
  {
    path.removeLast()
    seen.removeLast()
  }
}
