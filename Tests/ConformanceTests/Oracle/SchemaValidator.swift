import CLibXML2

/// libxml2's XSD validator over the official schema files of one version.
///
/// Not for use by several tasks at once: each makes its own.
final class SchemaValidator {
  private let schema: xmlSchemaPtr
  private let driver: ParsedDocument

  /// Compiles all schema files of a folder as one schema.
  init(_ schemas: OfficialSchemas) throws {
    precondition(LibXML.isReady)
    // A document in memory whose address lies in the folder, which may be read-only, so that includes are found.
    let includes = OfficialSchemas.files.map { "<xs:include schemaLocation=\"\($0)\"/>" }.joined()
    let text = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(includes)</xs:schema>"
    driver = ParsedDocument(Array(text.utf8), name: schemas.path(of: "all.xsd"))
    guard let parser = xmlSchemaNewDocParserCtxt(driver.document) else {
      throw OracleFailure("libxml2 has no memory for a schema parser")
    }
    defer { xmlSchemaFreeParserCtxt(parser) }
    let reports = LibXML.Reports()
    xmlSchemaSetParserStructuredErrors(
      parser,
      { context, error in
        guard let error, let reports = LibXML.Reports.from(context) else { return }
        reports.all.append(LibXML.Report(error.pointee))
      },
      reports.opaque
    )
    guard let schema = xmlSchemaParse(parser) else {
      throw OracleFailure("libxml2 can't compile the schema: \(reports.all)")
    }
    self.schema = schema
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Judges a document: encoding and DOCTYPE by our policy, all else by libxml2.
  func verdict(on bytes: [UInt8]) -> OracleVerdict {
    if let reason = EncodingPolicy.refusal(of: bytes) { return .invalid([reason]) }
    return verdict(on: ParsedDocument(bytes))
  }

  /// Judges a document that is already read.
  func verdict(on document: ParsedDocument, forgivingNamespaces isForgiving: Bool = false) -> OracleVerdict {
    guard let tree = document.document else {
      return .invalid(document.reports.filter { !$0.isWarning }.map(\.description))
    }
    guard document.isNamespaceWellFormed || isForgiving else {
      return .invalid(document.reports.filter { !$0.isWarning }.map(\.description))
    }
    if document.hasDocumentType { return .invalid(["policy: it has a DOCTYPE"]) }
    if let reason = EncodingPolicy.refusal(ofName: document.encoding) { return .invalid([reason]) }
    return validate(tree)
  }

  private func validate(_ tree: xmlDocPtr) -> OracleVerdict {
    guard let context = xmlSchemaNewValidCtxt(schema) else { preconditionFailure("libxml2 is out of memory") }
    defer { xmlSchemaFreeValidCtxt(context) }
    let reports = LibXML.Reports()
    xmlSchemaSetValidStructuredErrors(
      context,
      { context, error in
        guard let error, let reports = LibXML.Reports.from(context) else { return }
        reports.all.append(LibXML.Report(error.pointee))
      },
      reports.opaque
    )
    let code = xmlSchemaValidateDoc(context, tree)
    return code == 0 ? .valid : .invalid(reports.all.map(\.description) + (reports.all.isEmpty ? ["code \(code)"] : []))
  }
}

/// The oracle itself failed; says nothing about a document.
struct OracleFailure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
