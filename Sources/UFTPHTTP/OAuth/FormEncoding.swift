#if HTTP
  /// Texts as HTML forms write them: `application/x-www-form-urlencoded`.
  enum FormEncoding {
    private static let unreserved = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._*".utf8
    )

    /// A whole form.
    static func form(_ fields: [(name: String, value: String)]) -> String {
      fields.map { field in "\(encoded(field.name))=\(encoded(field.value))" }.joined(separator: "&")
    }

    /// A name or a value.
    static func encoded(_ text: String) -> String {
      text.utf8.reduce(into: "") { result, byte in
        if unreserved.contains(byte) {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        } else if byte == UInt8(ascii: " ") {
          result.append("+")
        } else {
          result += "%" + hexDigit(byte >> 4) + hexDigit(byte & 15)
        }
      }
    }

    private static func hexDigit(_ value: UInt8) -> String {
      String(value, radix: 16, uppercase: true)
    }
  }
#endif
