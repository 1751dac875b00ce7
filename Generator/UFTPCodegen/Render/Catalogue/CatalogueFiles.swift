extension Renderer {
  /// The files about the protocol as a whole.
  func catalogueFiles() -> [SwiftFile] {
    [
      catalogueFile("CodingContract", [codingContract()], .internal),
      catalogueFile("ProtocolVersion", protocolVersion()),
      catalogueFile("Leniencies", [leniencies()]),
      catalogueFile("MessageType", MessageTypeRenderer(self).declarations(), .none),
      catalogueFile("UFTPMessage", MessageRenderer(self).declarations()),
      catalogueFile("UFTPDocument", DocumentRenderer(self).declarations()),
    ]
  }

  private func catalogueFile(
    _ name: String,
    _ declarations: [Declaration],
    _ codingImport: SwiftFile.CodingImport = .public
  ) -> SwiftFile {
    SwiftFile(
      path: "Catalogue/\(name).swift",
      source: protocolSource,
      declarations: declarations,
      codingImport: codingImport
    )
  }

  private func codingContract() -> Declaration {
    Declaration(
      "nonisolated enum CodingContract: GeneratedCodeContract9",
      Documentation(
        "Fails to compile where this code and UFTPCoding do not fit each other.",
        "Then generate the code anew with the generator of the same release."
      ),
      body: .members([])
    )
  }

  private func leniencies() -> Declaration {
    let options = plan.leniencies.enumerated().map { place, leniency in
      Declaration(
        "public static let \(SwiftNames.escaped(leniency.name)) = Leniencies(rawValue: 1 << \(place))",
        Documentation(schema: leniency.documentation, note: "Leniency `\(leniency.name)`.")
      )
    }
    let names = plan.leniencies.map { ".\($0.name)" }.joined(separator: ", ")
    let pairs = plan.leniencies.map { Code.line("(\(SwiftLiteral.string($0.name)), .\($0.name)),") }
    return Declaration(
      "nonisolated extension Leniencies",
      body: .members(
        options + [
          Declaration(
            "public static let knownPeerQuirks: Leniencies = [\(names)]",
            Documentation("All quirks that peers are known to have.")
          ),
          Declaration(
            "public static let named: [(name: String, leniency: Leniencies)] = [",
            Documentation("All of them with their names, sorted."),
            body: .arguments(pairs, "]")
          ),
        ]
      )
    )
  }
}
