import CLibXML2

/// A document that libxml2 has read, and all that it had to say about it.
///
/// The tree may be altered in place, which is how a known error of libxml2 is taken out of a document.
final class ParsedDocument {
  /// Nil where the document is not well-formed.
  let document: xmlDocPtr?
  let isNamespaceWellFormed: Bool
  let reports: [LibXML.Report]

  /// The name in the XML declaration, if it has one.
  var encoding: String? { document.flatMap { LibXML.text($0.pointee.encoding) } }
  var hasDocumentType: Bool { document?.pointee.intSubset != nil }
  var root: xmlNodePtr? { document.flatMap { xmlDocGetRootElement($0) } }

  init(_ bytes: [UInt8], name: String = "document.xml") {
    precondition(LibXML.isReady)
    guard let parser = xmlNewParserCtxt() else { preconditionFailure("libxml2 is out of memory") }
    defer { xmlFreeParserCtxt(parser) }
    let reports = LibXML.Reports()
    parser.pointee._private = reports.opaque
    parser.pointee.sax.pointee.serror = { context, error in
      let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
      guard let error, let reports = LibXML.Reports.from(parser?.pointee._private) else { return }
      reports.all.append(LibXML.Report(error.pointee))
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    document = bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return xmlCtxtReadMemory(parser, start, Int32(buffer.count), name, nil, Int32(options | XML_PARSE_HUGE.rawValue))
    }
    isNamespaceWellFormed = parser.pointee.nsWellFormed == 1
    self.reports = reports.all
  }

  deinit {
    if let document { xmlFreeDoc(document) }
  }
}
