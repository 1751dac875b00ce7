// The texts that ask for nothing but a treatment of white space.

/// Any text: `xs:string`.
public enum XSDString: XSDStringType {
  /// White space stays as it is.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .preserve }
}

/// Text on one line: `xs:normalizedString`. Tabs and line breaks become spaces.
public enum XSDNormalizedString: XSDStringType {
  /// Each tab and line break becomes a space.
  @inlinable public static var whiteSpace: XSDWhiteSpace { .replace }
}

/// Words with single spaces between them: `xs:token`.
public enum XSDToken: XSDStringType {}
