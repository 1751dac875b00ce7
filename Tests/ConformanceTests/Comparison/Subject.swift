import UFTPCoding
import UFTPMessages

/// What our decoder says about a document, in both of its ways.
struct SubjectVerdict: CustomStringConvertible {
  var document: UFTPDocument?
  /// The error that was thrown, if one was.
  var error: XMLDecodingError?
  /// The errors that were collected.
  var collected: [XMLDecodingError]

  var isValid: Bool { document != nil }

  init(_ bytes: [UInt8], version: ProtocolVersion) {
    let options = XMLDecodingOptions(version: version)
    do throws(XMLDecodingError) {
      document = try UFTPDocument(xml: bytes, options: options)
    } catch {
      self.error = error
    }
    collected = UFTPDocument.errors(in: bytes, options: options)
  }

  /// What is wrong between the two ways, if anything.
  var contradiction: String? {
    guard let error else { return collected.isEmpty ? nil : "decoded, yet errors were collected: \(collected)" }
    if collected.isEmpty { return "refused (\(error)), yet no errors were collected" }
    return collected.contains(error) ? nil : "threw \(error), but collected \(collected)"
  }

  var description: String { error.map { "invalid: \($0)" } ?? "valid" }
}

extension OfficialSchemas {
  /// The version as generated code names it.
  var protocolVersion: ProtocolVersion? { ProtocolVersion(rawValue: version) }
}
