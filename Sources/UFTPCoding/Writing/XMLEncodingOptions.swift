/// How documents are written.
public struct XMLEncodingOptions: Sendable, Hashable {
  /// How elements are laid out.
  public enum Layout: Sendable, Hashable {
    /// Without any white space between elements.
    case compact
    /// Each element on a line of its own, indented by two spaces a level.
    case indented
  }

  /// The place of the schema's version, the oldest being 0; beyond the last it is the newest.
  public var version: Int
  /// How elements are laid out.
  public var layout: Layout
  /// Whether `<?xml version="1.0" encoding="UTF-8"?>` comes first.
  public var declaration: Bool

  /// Options for the newest version of the schema.
  public init(layout: Layout = .compact, declaration: Bool = true) {
    version = .max
    self.layout = layout
    self.declaration = declaration
  }

  /// Options for one version of the schema, such as the one that the recipient speaks.
  public init(version: some XMLVersion, layout: Layout = .compact, declaration: Bool = true) {
    self.init(layout: layout, declaration: declaration)
    self.version = version.ordinal
  }
}
