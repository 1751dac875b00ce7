#if Tools
  import Foundation
  import UFTPCoding
  import UFTPDrawing
  import UFTPMessages

  /// The verdict on one document.
  struct ValidationReport {
    let path: String
    /// The root element, where it can be told.
    let message: String?
    /// What the document states as its version.
    let version: String?
    /// What is wrong; empty if the document is valid.
    let errors: [XMLDecodingError]

    init(of bytes: [UInt8], path: String, options: XMLDecodingOptions) {
      self.path = path
      let root = XMLRootElement(of: bytes, options: options)
      message = root?.name
      version = root?.attributes["Version"]
      errors = UFTPDocument.errors(in: bytes, options: options)
    }

    /// A line for each error, as compilers write them.
    var text: String {
      errors.map { Printable.text("\(path):\($0.line):\($0.column): error: \($0.explanation)") + "\n" }.joined()
    }

    /// One JSON object on one line; the error is the first.
    var json: String {
      let error = errors.first
      let fields: [(String, String?)] = [
        ("path", Self.quoted(path)), ("valid", errors.isEmpty ? "true" : "false"),
        ("message", message.map(Self.quoted)), ("version", version.map(Self.quoted)),
        ("error", (error?.explanation).map(Self.quoted)), ("line", error.map { "\($0.line)" }),
        ("column", error.map { "\($0.column)" }),
      ]
      return "{" + fields.map { "\"\($0)\":\($1 ?? "null")" }.joined(separator: ",") + "}\n"
    }

    private static func quoted(_ text: String) -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .withoutEscapingSlashes
      guard let data = try? encoder.encode(text) else { return "null" }
      return Printable.json(String(decoding: data, as: UTF8.self))
    }
  }
#endif
