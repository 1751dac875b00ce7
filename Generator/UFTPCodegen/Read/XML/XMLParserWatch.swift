import CLibXML2

/// Listens to libxml2 while it parses: keeps the first error, and stops the parser at a DOCTYPE.
///
/// A document type is refused before its declarations are read, so no entity is ever declared, let alone expanded.
final class XMLParserWatch {
  private(set) var problem: Diagnostic?
  private let path: String

  init(path: String) {
    self.path = path
  }

  /// The watch must outlive the parse.
  func install(in context: xmlParserCtxtPtr) {
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.sax.pointee.serror = { context, error in
      guard let context, let error else { return }
      let watch = XMLParserWatch.of(context.assumingMemoryBound(to: xmlParserCtxt.self))
      guard error.pointee.level != XML_ERR_WARNING, let message = error.pointee.message else { return }
      watch?.note(String(cString: message), line: Int(error.pointee.line))
    }
    context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
      guard let context else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      XMLParserWatch.of(parser)?.refuseDocumentType(line: Int(parser.pointee.input?.pointee.line ?? 1))
      xmlStopParser(parser)
    }
  }

  private static func of(_ context: xmlParserCtxtPtr) -> XMLParserWatch? {
    context.pointee._private.map { Unmanaged<XMLParserWatch>.fromOpaque($0).takeUnretainedValue() }
  }

  private func refuseDocumentType(line: Int) {
    guard problem == nil else { return }
    problem = Diagnostic(
      "a document type declaration (DOCTYPE) is not supported",
      at: SourceLocation(file: path, line: max(line, 1)),
      advice: "remove it and write out what its entities stand for"
    )
  }

  private func note(_ message: String, line: Int) {
    guard problem == nil else { return }
    problem = Diagnostic(
      "the XML is broken: \(Self.plain(message))",
      at: SourceLocation(file: path, line: max(line, 1)),
      advice: "correct the file here or shortly before"
    )
  }

  /// The library's message on one line, without the names of its options, which nobody can set here.
  private static func plain(_ message: String) -> String {
    if message.contains("depth") { return "elements are nested too deeply" }
    return message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
