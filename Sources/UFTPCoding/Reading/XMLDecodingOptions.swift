/// How documents are read.
public struct XMLDecodingOptions: Sendable, Hashable {
  /// The place of the schema's version, the oldest being 0; beyond the last it is the newest.
  public var version: Int
  /// Quirks of peers that are accepted. None by default: then reading is exactly the schema.
  public var leniencies: Leniencies
  /// What a document may cost.
  public var limits: XMLLimits
  /// Whether the first 64 bytes of a base64 text are held apart: ``XSDBase64Binary/parts``.
  package var partsBase64 = false

  /// Options for the newest version of the schema.
  public init(leniencies: Leniencies = [], limits: XMLLimits = XMLLimits()) {
    self.version = .max
    self.leniencies = leniencies
    self.limits = limits
  }

  /// Options for one version of the schema.
  public init(version: some XMLVersion, leniencies: Leniencies = [], limits: XMLLimits = XMLLimits()) {
    self.init(leniencies: leniencies, limits: limits)
    self.version = version.ordinal
  }

  /// What values are read by.
  var context: XSDContext {
    var context = XSDContext(version: version, leniencies: leniencies)
    context.partsBase64 = partsBase64
    return context
  }
}

/// Bounds on what a document may cost the reader.
public struct XMLLimits: Sendable, Hashable {
  /// The largest document, in bytes. 64 MiB unless told otherwise.
  public var bytes: Int
  /// The deepest nesting of elements. 64 unless told otherwise; UFTP itself needs five.
  public var depth: Int
  /// The most attributes of one element, namespace declarations included. 256 unless told otherwise.
  public var attributes: Int

  /// Sets the bounds.
  public init(bytes: Int = 64 << 20, depth: Int = 64, attributes: Int = 256) {
    self.bytes = bytes
    self.depth = depth
    self.attributes = attributes
  }
}
