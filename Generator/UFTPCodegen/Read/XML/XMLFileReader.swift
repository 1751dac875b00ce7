import CLibXML2
import Foundation

/// Reads one XML file into a tree of values: no network, no entities, bounded in size and depth.
struct XMLFileReader {
  /// libxml2 must be prepared once, before threads use it.
  private static let prepared: Void = xmlInitParser()

  /// Reads a file; `origin` is the place that asks for it.
  func read(_ path: String, askedForAt origin: SourceLocation?) throws(Diagnostic) -> SchemaNode {
    try parse(try InputFile.bytes(of: path, askedForAt: origin), path: path)
  }

  /// Reads a document from memory.
  func parse(_ data: Data, path: String) throws(Diagnostic) -> SchemaNode {
    _ = Self.prepared
    guard let context = xmlNewParserCtxt() else {
      throw Diagnostic("libxml2 has no memory for a parser", at: SourceLocation(file: path, line: 1))
    }
    defer { xmlFreeParserCtxt(context) }
    let watch = XMLParserWatch(path: path)
    let document = withExtendedLifetime(watch) { parse(data, in: context, watchedBy: watch) }
    defer { xmlFreeDoc(document) }
    if let problem = watch.problem { throw problem }
    guard let document, let root = xmlDocGetRootElement(document) else {
      throw Diagnostic("the file holds no XML element", at: SourceLocation(file: path, line: 1))
    }
    var builder = SchemaNodeBuilder(path: path)
    return try builder.node(root, namespaces: [:], depth: 1)
  }

  private func parse(_ data: Data, in context: xmlParserCtxtPtr, watchedBy watch: XMLParserWatch) -> xmlDocPtr? {
    watch.install(in: context)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    return data.withUnsafeBytes { bytes in
      let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      return xmlCtxtReadMemory(context, start, Int32(bytes.count), nil, nil, Int32(options))
    }
  }
}
