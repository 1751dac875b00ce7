import Foundation

/// What `generate` and `check` are asked to do.
public struct GenerationRequest: Sendable {
  /// The schema folders, each named after its version; none for those of ``schemaRoot``.
  public var schemas: [String]
  /// The file that says who sends what to whom.
  public var protocolFile: String
  /// The folder of generated files.
  public var output: String
  /// Whether the schemas' documentation is taken over.
  public var includesDocumentation: Bool

  /// Where schema folders are looked for when none is named.
  static let schemaRoot = "Schemas"

  /// States a request.
  public init(
    schemas: [String] = [],
    protocolFile: String = "Schemas/protocol.json",
    output: String = "Sources/UFTPMessages/Generated",
    includesDocumentation: Bool = true
  ) {
    self.schemas = schemas
    self.protocolFile = protocolFile
    self.output = output
    self.includesDocumentation = includesDocumentation
  }

  /// The folders named, or those of the newest major version under ``schemaRoot``.
  ///
  /// - Throws: That there are none.
  public func schemaFolders() throws(Diagnostics) -> [String] {
    if !schemas.isEmpty { return schemas }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Self.schemaRoot)) ?? []
    let versions = names.filter(Self.isVersion)
    guard let newest = versions.map({ VersionNumber($0).major }).max() else {
      throw Diagnostics([
        Diagnostic(
          .error,
          "there is no folder of schemas under '\(Self.schemaRoot)'",
          advice: "name the folders with --schemas, once for each version"
        )
      ])
    }
    return versions.filter { VersionNumber($0).major == newest }
      .sorted { VersionNumber($0) < VersionNumber($1) }
      .map { "\(Self.schemaRoot)/\($0)" }
  }

  private static func isVersion(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { Int($0) != nil }
  }
}
