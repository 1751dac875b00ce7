extension Unicode.Scalar {
  /// White space in the sense of XML: space, tab, line feed and carriage return.
  var isXMLSpace: Bool {
    self == " " || self == "\t" || self == "\n" || self == "\r"
  }
}

/// White space is told apart scalar by scalar: a space that carries an accent is still a space to XML.
extension String {
  /// The text without XML white space at its ends.
  var trimmingXMLSpace: String {
    var rest = unicodeScalars[...]
    while rest.first?.isXMLSpace == true { rest.removeFirst() }
    while rest.last?.isXMLSpace == true { rest.removeLast() }
    return String(rest)
  }

  /// The parts that XML white space divides.
  var words: [String] {
    unicodeScalars.split(whereSeparator: \.isXMLSpace).map { String($0) }
  }

  /// The text with each run of XML white space as one space, and none at its ends.
  var collapsingXMLSpace: String {
    words.joined(separator: " ")
  }
}

extension SchemaNode {
  /// The namespace of XML Schema.
  static let schemaNamespace = "http://www.w3.org/2001/XMLSchema"

  /// Whether this is the XML Schema element of the given name.
  func isSchema(_ name: String) -> Bool {
    self.name == name && namespace == Self.schemaNamespace
  }
}
