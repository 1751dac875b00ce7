extension KnownDifference {
  /// Where libxml2's parser is not XML's grammar.
  static let ofSyntax: [KnownDifference] = [
    KnownDifference(
      name: "NUL after the root element",
      justification:
        "XML 1.0, 2.2: U+0000 is no character of XML, so production 1 has no such document. libxml2 stops reading there.",
      repair: .bytes { bytes in bytes.contains(0) ? bytes.map { $0 == 0 ? 1 : $0 } : nil },
      examples: [.init(false, Sample.test(epilog: "\u{0}")), .init(false, Sample.test(epilog: "\n\u{0}<<"))]
    ),
    KnownDifference(
      name: "bytes beyond US-ASCII after the root element",
      justification: """
        XML 1.0, 4.3.3: bytes that the declared encoding does not have are a fatal error. libxml2 stops reading at them, \
        which it does not notice behind the root element.
        """,
      repair: .bytes(withoutWideBytes),
      examples: [.init(false, Sample.test(prolog: "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>", epilog: "é"))]
    ),
    KnownDifference(
      name: "xmlns:xml twice in a tag",
      justification:
        "XML 1.0, 3.1: an attribute stands once in a tag. libxml2 drops declarations of the prefix xml before it looks.",
      repair: .bytes(withoutSecondXML),
      examples: [.init(false, Sample.test(attributes: "\(declarationOfXML) \(declarationOfXML)"))]
    ),
    KnownDifference(
      name: "version=\"1.\" in the XML declaration",
      justification: "XML 1.0 fifth edition, production 26: 1. is followed by at least one digit. libxml2 wants none.",
      repair: .bytes { changed($0, inDeclaration: [("\"1.\"", "\"1x\""), ("'1.'", "'1x'")]) },
      examples: [.init(false, Sample.test(prolog: "<?xml version=\"1.\"?>"))]
    ),
    KnownDifference(
      name: "no white space before standalone",
      justification:
        "XML 1.0, production 32: white space stands before standalone. libxml2 wants none after an encoding.",
      repair: .bytes { changed($0, inDeclaration: [("\"standalone", "\"x"), ("'standalone", "'x")]) },
      examples: [.init(false, Sample.test(prolog: "<?xml version=\"1.0\" encoding=\"UTF-8\"standalone=\"yes\"?>"))]
    ),
    KnownDifference(
      name: "letters at every eleventh place of a character reference",
      justification: """
        XML 1.0, production 66: a hexadecimal reference has any number of digits. libxml2 refuses one whose eleventh, \
        twenty-second and so on is a letter.
        """,
      repair: .bytes(withShortReferences),
      examples: [.init(true, Sample.test(attributes: "xmlns:a=\"urn:&#x0000000006F;\""))]
    ),
    KnownDifference(
      name: "namespace names that are no URI",
      justification: """
        Namespaces in XML 1.0, 7: a document is namespace-well-formed if it meets the constraints, none of which has a \
        processor check the grammar of a namespace's name. libxml2 does.
        """,
      repair: .namespaceError(code: 99),
      examples: [
        .init(true, Sample.test(attributes: "xmlns:a=\"%%\"")),
        .init(true, Sample.test(attributes: "xmlns:a=\"http://é\"")),
      ]
    ),
  ]

  private static let declarationOfXML = "xmlns:xml=\"http://www.w3.org/XML/1998/namespace\""

  /// The document with a character that XML does not have in each tag that declares the prefix xml more than once.
  @Sendable
  private static func withoutSecondXML(_ bytes: [UInt8]) -> [UInt8]? {
    let name = Array("xmlns:xml".utf8)
    var hasChanged = false
    let tags = bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).map { tag -> [UInt8] in
      let count = tag.ranges(of: name).count { range in
        tag[range.upperBound...].first.map { "= \t\n\r".utf8.contains($0) } ?? false
      }
      guard count > 1 else { return Array(tag) }
      hasChanged = true
      return [1] + tag
    }
    return hasChanged ? Array(tags.joined(separator: [UInt8(ascii: "<")])) : nil
  }

  /// A document labelled US-ASCII with its bytes beyond that made characters that XML does not have.
  @Sendable
  private static func withoutWideBytes(_ bytes: [UInt8]) -> [UInt8]? {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let declaration = String(decoding: body.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
    guard declaration.hasPrefix("<?xml"), declaration.contains("us-ascii"), body.contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    return body.map { $0 >= 0x80 ? 1 : $0 }
  }

  /// The document with texts of its XML declaration replaced; nil where it has none of them.
  private static func changed(_ bytes: [UInt8], inDeclaration changes: [(String, String)]) -> [UInt8]? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let declaration = String(decoding: bytes[start..<end], as: UTF8.self)
    let text = changes.reduce(declaration) { $0.replacing($1.0, with: $1.1) }
    return text == declaration ? nil : bytes[..<start] + Array(text.utf8) + bytes[end...]
  }

  /// The document with the leading zeros of long references cut; nil where there are none.
  @Sendable
  private static func withShortReferences(_ bytes: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      let digits =
        rest.starts(with: "&#x".utf8) ? rest.dropFirst(3).prefix { Character(Unicode.Scalar($0)).isHexDigit } : []
      guard digits.count > 10 else {
        output.append(byte)
        rest = rest.dropFirst()
        continue
      }
      output += "&#x0".utf8 + digits.drop { $0 == UInt8(ascii: "0") }
      rest = rest.dropFirst(3 + digits.count)
    }
    return output == bytes ? nil : output
  }
}
