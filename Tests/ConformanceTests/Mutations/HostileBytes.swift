/// Bytes that try a parser's patience.
enum HostileBytes {
  static let tokens: [[UInt8]] = [
    "<", ">", "&", ";", "\"", "'", "=", "/", "/>", "</", "<!", "<?", "?>", "<!--", "-->", "--", "]]>", "<![CDATA[",
    "&#", "&#x", "&amp;",
    "&lt;", "&#38;", "&#60;", "&#x3C;", "&#x0;", "&#xFFFE;", "&foo;", "xmlns=\"\"", " xmlns:a=\"b\"", " a=\"b\"",
    "<a/>", "<!DOCTYPE a>", "<?xml?>",
    "<?xml version=\"1.0\"?>", " ", "\t", "\n", "\r", "\u{0}", "\u{1}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}", "\u{80}",
    "\u{85}", "\u{A0}", "\u{2028}", "\u{3000}",
    "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "%", "%a;", ":", "xml:", "xsi:", "é",
    "😀", "\u{301}", "\u{D7}", "\u{B7}",
    "&#x000000000041;", "&#00000000000000000000065;",
  ].map { Array($0.utf8) }

  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF],
    [0xE2, 0x82], [0xED, 0xA0, 0x80],
    [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0xAF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xEF, 0xBB],
    [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF],
  ]

  static let prologs: [[UInt8]] =
    declarations.map { Array($0.utf8) } + [
      [0xEF, 0xBB, 0xBF], [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE], [0],
      [0xEF, 0xBB, 0xBF, 0x20], [0x20, 0xEF, 0xBB, 0xBF],
    ]

  private static let declarations: [String] = [
    "<!DOCTYPE a>", "<!DOCTYPE TestMessage [<!ENTITY a \"b\">]>", "<!-- --><!DOCTYPE a SYSTEM \"file:///dev/null\">",
    "<?xml?>", "<?xml ?>",
    "<?xml version=\"1.1\"?>", "<?xml version=\"1.2\"?>", "<?xml version=\"2.0\"?>", "<?xml version=\"1.\"?>",
    "<?xml version=\"1\"?>",
    "<?xml version=\"\"?>", "<?xml version=\"1.0a\"?>", "<?xml version=\"01.0\"?>", "<?xml version=\" 1.0\"?>",
    "<?xml version=\"1.0\" ?>",
    "<?xml version='1.0'\tencoding='utf-8'\nstandalone='no'\r?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>",
    "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>",
    "<?xml version=\"1.0\" encoding=\"us-ascii\"?>", "<?xml version=\"1.0\" encoding=\"nonsense\"?>",
    "<?xml version=\"1.0\" encoding=\"\"?>",
    "<?xml version=\"1.0\" encoding=\"1utf\"?>", "<?xml version=\"1.0\" encoding=\" UTF-8\"?>",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?>",
    "<?xml version=\"1.0\" encoding=\"EBCDIC-US\"?>", "<?xml version=\"1.0\" encoding=\"UCS-4\"?>",
    "<?xml version=\"1.0\" encoding=UTF-8?>",
    "<?xml version=\"1.0\"encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"standalone=\"yes\"?>",
    "<?xml version=\"1.0\" standalone=\"maybe\"?>", "<?xml version=\"1.0\" standalone=\"YES\"?>",
    "<?xml version=\"1.0\" standalone=\"\"?>",
    "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?>", "<?xml encoding=\"UTF-8\"?>",
    "<?xml VERSION=\"1.0\"?>",
    "<?xml version=\"1.0\" foo=\"bar\"?>", "<?xml version=\"1.0\" version=\"1.0\"?>", "<?xml version=\"1.0\">",
    "<?xml version=\"1.0\"? >",
    "<?xml version='1.0\"?>", "<?XML version=\"1.0\"?>", "\n<?xml version=\"1.0\"?>", "<!-- --><?xml version=\"1.0\"?>",
    "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>", "<?xml version=\"1.0\"?>x", "<?xml version=\"1.0\"", "<?xml-a?>",
    "<a/>", "x", "&#32;", "<![CDATA[]]>", "</a>",
    "<?xml version=\"1.0\"?>\u{0}", "<!-- \u{0} -->", "<!-- é --><?é?>", "<?xml\u{C}version=\"1.0\"?>",
    "<?xml version\u{A0}=\"1.0\"?>",
  ]

  static let epilogs: [[UInt8]] = [
    "x", "\n\n", " <!-- é --> ", "<?a?>", "<!--", "<?a", "<", "<a/>", "</a>", "&#32;", "&amp;", "<![CDATA[]]>",
    "<!DOCTYPE a>", "\u{0}", "\u{0}x<<", " \u{0}",
    "\u{1A}", "\u{B}", "\u{C}", "\u{85}", "\u{A0}", "\u{FEFF}", "<?xml version=\"1.0\"?>", "<?XML?>", "<!-- -- -->",
    "<?a:b?>", "]]>", "<!-- \u{0} -->",
  ].map { Array($0.utf8) }

  /// The document's characters in an encoding that is refused, or labelled as one.
  static func reencoded(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let units = Array(String(decoding: bytes, as: UTF8.self).utf16)
    switch random.number(0...5) {
    case 0: return units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: return units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 2: return [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 3: return [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 4:
      return Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + units.map { UInt8(truncatingIfNeeded: $0) }
    default: return Array("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>".utf8) + bytes
    }
  }
}
