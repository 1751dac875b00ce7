/// Turns a plan into files: the last stage.
struct Renderer {
  let plan: CodePlan
  /// Whether the schema's documentation is taken over. What the generator knows by itself is always said.
  let includesDocumentation: Bool

  init(_ plan: CodePlan, includesDocumentation: Bool = true) {
    self.plan = plan
    self.includesDocumentation = includesDocumentation
  }

  /// All files, sorted by path.
  func files() -> [SwiftFile] {
    let types = plan.structs.map(file) + plan.protocols.map(file) + plan.simpleTypes.map(file)
    let files = types + catalogueFiles() + exchangeFiles() + plan.roles.map(file)
    return files.sorted { $0.path < $1.path }
  }

  /// The documentation of a declaration that stands for something in a schema.
  func documentation(_ text: String?, note: String) -> Documentation {
    Documentation(schema: includesDocumentation ? text : nil, note: note)
  }

  /// The versions in words.
  var versionText: String {
    let last = plan.versions.last ?? ""
    let others = plan.versions.dropLast().joined(separator: ", ")
    return others.isEmpty ? "version \(last)" : "versions \(others) and \(last)"
  }

  /// What a file was made from: `type FlexOfferType of UFTP-agr-dso.xsd, versions 3.0.0 and 3.1.0`.
  func source(_ origin: Origin) -> String {
    let component = origin.component.map { "type \($0)" } ?? "an anonymous type"
    return "\(component) of \(origin.file), \(versionText)"
  }

  /// What a file was made from that is about the protocol as a whole.
  var protocolSource: String { "protocol.json and the schemas, \(versionText)" }
}
