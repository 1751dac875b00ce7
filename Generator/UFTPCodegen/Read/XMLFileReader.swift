import CLibXML2
import Foundation

/// Reads one XML file into a tree of values: no network, no entities, bounded in size and depth.
struct XMLFileReader {
  /// Far more than any schema needs, and little enough to hold in memory several times.
  static let maximumSize = 16 * 1024 * 1024

  /// libxml2 must be prepared once, before threads use it.
  private static let prepared: Void = xmlInitParser()

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - path: Where the file is, also the name under which diagnostics mention it.
  ///   - origin: The place that asks for the file, where errors of access are reported.
  func read(_ path: String, askedForAt origin: SourceLocation?) throws(Diagnostic) -> SchemaNode {
    try parse(try bytes(of: path, askedForAt: origin), path: path)
  }

  private func bytes(of path: String, askedForAt origin: SourceLocation?) throws(Diagnostic) -> Data {
    let place = origin ?? SourceLocation(file: path, line: 1)
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    guard let attributes else {
      throw Diagnostic("there is no file '\(path)'", at: place, advice: "add the file or correct its name")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw Diagnostic("'\(path)' is not a file", at: place, advice: "put the schema there as a plain file")
    }
    guard let size = attributes[.size] as? Int, size <= Self.maximumSize else {
      throw Diagnostic(
        "'\(path)' is larger than \(Self.maximumSize / 1024 / 1024) MB",
        at: place,
        advice: "split it into several files with xs:include"
      )
    }
    guard let data = FileManager.default.contents(atPath: resolved) else {
      throw Diagnostic("'\(path)' cannot be read", at: place, advice: "check the file's permissions")
    }
    return data
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
