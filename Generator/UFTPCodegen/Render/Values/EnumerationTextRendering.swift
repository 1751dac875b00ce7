/// How the texts of an enumeration are found in a document and written, where a document holds all of them as they are.
extension Renderer {
  func usualTexts(_ cases: [PlannedCase]) -> [Declaration] {
    guard cases.allSatisfy({ $0.text.utf8.allSatisfy(Self.standsForItself) }) else { return [] }
    return (cases.allSatisfy(\.presence.isEverywhere) ? [reading(cases)] : []) + [needsNoEscape(), writing(cases)]
  }

  private static func standsForItself(_ byte: UInt8) -> Bool {
    0x20...0x7E ~= byte && !"\"&<>".utf8.contains(byte)
  }

  private func reading(_ cases: [PlannedCase]) -> Declaration {
    let lines = cases.map { value in
      Code.line("if document.takes(\(closed(value)), at: &position) { return .\(SwiftNames.escaped(value.name)) }")
    }
    return Declaration(
      "public static func usual",
      Documentation("Reads the text of a case, and the quote behind it."),
      parameters: ["_ document: Span<UInt8>", "at position: inout Int", "in context: XSDContext"],
      tail: " -> Self?",
      body: .code(lines + [.line("return nil")])
    )
  }

  private func needsNoEscape() -> Declaration {
    Declaration(
      "public static var mayNeedEscaping: Bool",
      Documentation("No case holds anything that XML wants escaped."),
      body: .short("false")
    )
  }

  private func writing(_ cases: [PlannedCase]) -> Declaration {
    let lines = cases.map {
      Code.line("case .\(SwiftNames.escaped($0.name)): text.append(\(closed($0)) as StaticString)")
    }
    return Declaration(
      "public static func writeClosed",
      Documentation("Appends the text of the case and a quote."),
      parameters: ["_ value: Self", "to text: inout XMLOutput"],
      body: .code([.cases("switch value", lines)])
    )
  }

  /// The text of a case with the quote behind it.
  private func closed(_ value: PlannedCase) -> String { SwiftLiteral.string(value.text + "\"") }
}
