extension Renderer {
  /// The enumeration of the versions.
  func protocolVersion() -> [Declaration] {
    let cases = plan.versions.map { version in
      Declaration(
        "case \(Self.versionCase(version)) = \(SwiftLiteral.string(version))",
        Documentation("Version \(version).")
      )
    }
    let ordinals = plan.versions.enumerated().map { place, version in
      Code.line("case .\(Self.versionCase(version)): \(place)")
    }
    let latest = plan.versions.last.map(Self.versionCase) ?? ""
    let members = [
      Declaration(
        "public static let latest = ProtocolVersion.\(latest)",
        Documentation("The newest version.")
      ),
      Declaration(
        "public var ordinal: Int",
        Documentation("The place among the versions, the oldest being 0."),
        body: .code([.cases("switch self", ordinals)])
      ),
      Declaration(
        "public var name: String",
        Documentation("The version as messages state it."),
        body: .short("rawValue")
      ),
      Declaration(
        "public static func < ",
        Documentation("Whether a version is older than another."),
        parameters: ["left: Self", "right: Self"],
        tail: " -> Bool",
        body: .code([.line("left.ordinal < right.ordinal")])
      ),
    ]
    return [
      Declaration(
        "public nonisolated enum ProtocolVersion: String, CaseIterable, Comparable, Codable, Sendable",
        Documentation("A version of the protocol that this code speaks."),
        body: .members(cases)
      ),
      Declaration("nonisolated extension ProtocolVersion: XMLVersion", body: .members(members)),
    ]
  }

  /// `v3_1_0`
  static func versionCase(_ version: String) -> String {
    "v" + version.split(separator: ".").joined(separator: "_")
  }
}
