/// Writes a document with all the freedom that XML leaves: none of it changes what the document says.
struct NoisyWriter {
  var outline: SchemaOutline
  /// How much noise: 0 writes plainly.
  var noise: Int
  var random: SeededGenerator
  /// xsi:type or xmlns="": libxml2 can't do both in one document (see the known differences).
  private var namesTypes: Bool
  private var output = ""

  init(outline: SchemaOutline, noise: Int, random: SeededGenerator) {
    self.outline = outline
    self.noise = noise
    self.random = random
    namesTypes = self.random.oneIn(2)
  }

  /// The bytes of the document.
  static func bytes(
    _ root: TreeElement,
    outline: SchemaOutline,
    noise: Int,
    _ random: inout SeededGenerator
  ) -> [UInt8] {
    var writer = NoisyWriter(outline: outline, noise: noise, random: random)
    writer.prolog()
    writer.element(root, isRoot: true)
    writer.misc(isOutside: true)
    random = writer.random
    return Array(writer.output.utf8)
  }

  private mutating func perhaps(_ count: Int) -> Bool {
    noise > 0 && random.oneIn(max(1, count / noise))
  }

  private mutating func prolog() {
    if perhaps(12) { output += "\u{FEFF}" }
    if perhaps(3) { output += declaration() }
    misc(isOutside: true)
  }

  private mutating func declaration() -> String {
    let quote = random.pick(["\"", "'"])
    let equals = random.pick(["=", "=", " = ", "\n=\t"])
    var text = "<?xml version\(equals)\(quote)\(random.pick(["1.0", "1.0", "1.0", "1.1"]))\(quote)"
    if random.oneIn(2) { text += " encoding\(equals)\(quote)\(random.pick(["UTF-8", "utf-8", "Utf-8"]))\(quote)" }
    if random.oneIn(4) { text += "\tstandalone\(equals)\(quote)\(random.pick(["yes", "no"]))\(quote)" }
    return text + random.pick(["?>", " ?>", "\n?>"])
  }

  /// White space where it means nothing, comments and processing instructions.
  private mutating func misc(isOutside: Bool = false, allowsSpace: Bool = true) {
    while perhaps(6) {
      let space = random.pick([" ", "\n", "\r\n", "\t", "\n    ", "\r"])
      let reference = random.pick(["&#32;", "&#10;", "&#x9;", "&#xD;"])
      switch random.number(0...4) {
      case 0: output += "<!--" + random.pick(["", " ", "a - b", " <&; ]]> ", "é😀", "\n\n", "?>"]) + "-->"
      case 1: output += "<?" + random.pick(["a", "xml-stylesheet x=\"1\"", "é.-·", "_ ?", "a <b>&c;--"]) + "?>"
      case 2: output += !allowsSpace || isOutside ? "" : reference
      default: output += allowsSpace ? space : ""
      }
    }
  }

  private mutating func element(_ element: TreeElement, isRoot: Bool) {
    output += "<" + element.name
    var attributes = element.attributes
    for attribute in extras(element, isRoot: isRoot) {
      attributes.insert(attribute, at: random.number(0...attributes.count))
    }
    for attribute in attributes { write(attribute) }
    if perhaps(6) { output += space() }
    let type = element.type.flatMap { outline.complexTypes[$0] }
    if element.content.isEmpty && !perhaps(4) {
      output += "/>"
      return
    }
    output += ">"
    content(of: element, allowsSpace: !(type?.children.isEmpty ?? true))
    output += "</" + element.name + (perhaps(8) ? space() : "") + ">"
  }

  private mutating func content(of element: TreeElement, allowsSpace: Bool) {
    misc(allowsSpace: allowsSpace)
    for node in element.content {
      switch node {
      case .raw(let text): output += text
      case .element(let child): self.element(child, isRoot: false)
      }
      misc(allowsSpace: allowsSpace)
    }
  }

  private mutating func space() -> String { random.pick([" ", "\n", "\t", "\r\n", "  ", "\n\t "]) }

  private mutating func write(_ attribute: TreeAttribute) {
    output += (perhaps(5) ? space() : " ") + attribute.name
    output += perhaps(10) ? space() + "=" + space() : "="
    let quote: Unicode.Scalar = random.oneIn(3) ? "'" : "\""
    output.unicodeScalars.append(quote)
    output += attribute.isRaw ? attribute.value : AttributeEscaper.escaped(attribute.value, quote, noise, &random)
    output.unicodeScalars.append(quote)
  }

  /// Attributes that say nothing about the message.
  private mutating func extras(_ element: TreeElement, isRoot: Bool) -> [TreeAttribute] {
    guard perhaps(isRoot ? 4 : 12) else { return [] }
    let prefix = random.pick(["xsi", "xsi", "i", "é"])
    let xsi = TreeAttribute(name: "xmlns:\(prefix)", value: "http://www.w3.org/2001/XMLSchema-instance")
    let location = random.pick(["UFTP-agr.xsd", "", "a b", "http://example.org/%20?#"])
    switch random.number(0...5) {
    case 0: return [xsi]
    case 1: return [xsi, TreeAttribute(name: "\(prefix):noNamespaceSchemaLocation", value: location)]
    case 2: return [xsi, TreeAttribute(name: "\(prefix):schemaLocation", value: "urn:x " + location)]
    case 3:
      guard namesTypes else { return [TreeAttribute(name: "xmlns", value: "")] }
      guard let type = element.type else { return [] }
      return [xsi, TreeAttribute(name: "\(prefix):type", value: type)]
    case 4: return [TreeAttribute(name: "xmlns:xml", value: "http://www.w3.org/XML/1998/namespace")]
    default: return [TreeAttribute(name: "xmlns:foo", value: random.pick(["urn:foo", "http://example.org/a"]))]
    }
  }
}
