/// A documentation comment: a summary and more paragraphs.
struct Documentation: Sendable, Equatable {
  var paragraphs: [String]

  /// The widest comment.
  private static let width = 110

  init(_ paragraphs: String?...) {
    self.paragraphs = paragraphs.compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Words of the protocol's own, the first sentence as the summary.
  init(text: String, _ more: String...) {
    paragraphs = Self.paragraphs(of: text) + more
  }

  /// What the schema says, its first sentence as the summary, and a note of the generator's own.
  ///
  /// - Parameter text: The schema's words, or nil where they are left out.
  init(schema text: String?, note: String) {
    paragraphs = Self.paragraphs(of: text ?? "") + [note]
  }

  func write(to writer: inout CodeWriter) {
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { writer.line("///") }
      for line in Self.wrapped(paragraph, width: min(Self.width, writer.room) - 4) { writer.line("/// " + line) }
    }
  }

  private static func paragraphs(of text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    let texts = paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    guard let first = texts.first else { return [] }
    return split(first) + texts.dropFirst()
  }

  /// Parts the first sentence from the rest.
  private static func split(_ paragraph: String) -> [String] {
    let words = paragraph.split(separator: " ")
    let end = words.indices.dropLast().first { place in
      endsSentence(words[place]) && words[place + 1].first?.isUppercase == true
    }
    guard let end else { return [paragraph] }
    return [words[...end].joined(separator: " "), words[(end + 1)...].joined(separator: " ")]
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    word.hasSuffix(".") && !["i.e.", "e.g.", "cf.", "etc."].contains(word.lowercased())
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
