/// Writes a union: an enumeration with a case for each member type, which are tried in turn.
struct UnionRenderer {
  let name: String
  let members: [PlannedMember]

  func declarations(_ documentation: Documentation) -> [Declaration] {
    let cases = members.map { member in
      let type = member.value.xmlName.map { "`\($0)`" } ?? "an anonymous type"
      return Declaration("case \(caseName(member))(\(member.value.type))", Documentation("A value of \(type)."))
    }
    return [
      Declaration(
        "public nonisolated enum \(name): Hashable, Sendable",
        documentation,
        body: .members(cases)
      ),
      Declaration(
        "nonisolated extension \(name): XSDSimpleType",
        body: .members([alias(), whiteSpace(), parser(), checker(), writer()])
      ),
      Declaration("nonisolated extension \(name): Codable", body: .members([jsonDecoder(), jsonEncoder()])),
    ]
  }

  private func caseName(_ member: PlannedMember) -> String { SwiftNames.escaped(member.name) }

  private func alias() -> Declaration {
    Declaration("public typealias Value = Self", Documentation("The value is its own type."))
  }

  private func whiteSpace() -> Declaration {
    Declaration(
      "public static var whiteSpace: XSDWhiteSpace",
      Documentation("Each member handles white space by itself."),
      body: .short(".preserve")
    )
  }

  private func parser() -> Declaration {
    let attempts = members.flatMap { member -> [Code] in
      let value = "try \(member.value.codec).parse(raw: text, in: context)"
      return [
        .line("do throws(XSDValueError) {"),
        .line("  return .\(caseName(member))(\(value))"),
        .line("} catch {"),
        .line("  expected.append(error.expected)"),
        .line("}"),
      ]
    }
    return Declaration(
      "public static func parse",
      Documentation("Reads a value of the first member that takes the text."),
      parameters: ["_ text: Span<UInt8>", "in context: XSDContext"],
      tail: " throws(XSDValueError) -> Self",
      body: .code(
        [.line("var expected: [String] = []")]
          + attempts
          + [.line("throw XSDValueError(.lexical, expected: expected.joined(separator: \", or \"))")]
      )
    )
  }

  private func checker() -> Declaration {
    Declaration(
      "public static func check",
      Documentation("Checks what the member demands."),
      parameters: ["_ value: Self", "in context: XSDContext"],
      tail: " throws(XSDValueError)",
      body: .code([eachMember { "try \($0.value.codec).check(value, in: context)" }])
    )
  }

  private func writer() -> Declaration {
    Declaration(
      "public static func write",
      Documentation("Appends the text of the value."),
      parameters: ["_ value: Self", "to text: inout XMLOutput"],
      body: .code([eachMember { "\($0.value.codec).write(value, to: &text)" }])
    )
  }

  private func eachMember(_ statement: (PlannedMember) -> String) -> Code {
    .cases("switch value", members.map { .line("case .\(caseName($0))(let value): \(statement($0))") })
  }

  private func jsonDecoder() -> Declaration {
    Declaration(
      "public init",
      Documentation("Reads the value from its text."),
      parameters: ["from decoder: any Decoder"],
      tail: " throws",
      body: .code([
        .line("let container = try decoder.singleValueContainer()"),
        .line("let text = try container.decode(String.self)"),
        .line("do throws(XSDValueError) {"),
        .line("  self = try Self.parse(text.utf8.span, in: XSDContext())"),
        .line("} catch {"),
        .line("  let message = \"Found \\(text), expected \\(error.expected)\""),
        .line("  throw DecodingError.dataCorruptedError(in: container, debugDescription: message)"),
        .line("}"),
      ])
    )
  }

  private func jsonEncoder() -> Declaration {
    Declaration(
      "public func encode",
      Documentation("Writes the value as its text."),
      parameters: ["to encoder: any Encoder"],
      tail: " throws",
      body: .code([
        .line("var container = encoder.singleValueContainer()"),
        .line("try container.encode(Self.text(of: self))"),
      ])
    )
  }
}
