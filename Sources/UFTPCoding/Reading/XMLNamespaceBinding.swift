/// A namespace declaration in force.
@usableFromInline
struct XMLNamespaceBinding {
  /// What a declaration binds to, as far as the reader cares.
  enum Target {
    case none, instance, xml, other
  }

  static let instanceName = "http://www.w3.org/2001/XMLSchema-instance"
  static let xmlName = "http://www.w3.org/XML/1998/namespace"
  static let xmlnsName = "http://www.w3.org/2000/xmlns/"

  /// The prefix in the document; empty for the default namespace.
  var prefix: Range<Int>
  var target: Target
}

/// An attribute with a prefix.
struct XMLPrefixedAttribute {
  var name: Range<Int>
  var colon: Int
  var value: [UInt8]
}
