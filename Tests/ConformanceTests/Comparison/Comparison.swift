import Foundation
import UFTPMessages

/// Compares verdicts on documents of one version, and counts.
struct Comparison {
  let workbench: SchemaWorkbench
  let version: ProtocolVersion
  private(set) var valid = 0
  private(set) var invalid = 0
  /// How often each known difference explained one.
  private(set) var explained: [String: Int] = [:]

  /// - Parameter version: The version that our decoder is told, if not that of the schemas.
  init(_ schemas: OfficialSchemas, decodedAs version: ProtocolVersion? = nil) throws {
    workbench = try SchemaWorkbench(schemas)
    guard let version = version ?? schemas.protocolVersion else {
      throw OracleFailure("the generated code does not know the version \(schemas)")
    }
    self.version = version
  }

  /// What is wrong with our verdict on a document; nil if nothing is, or a known difference explains it.
  mutating func complaint(about bytes: [UInt8]) -> String? {
    let ours = SubjectVerdict(bytes, version: version)
    if let contradiction = ours.contradiction { return contradiction }
    let oracle = workbench.validator.verdict(on: bytes)
    if ours.isValid == oracle.isValid {
      if ours.isValid { valid += 1 } else { invalid += 1 }
      return nil
    }
    guard let names = KnownDifferences.explanation(of: bytes, ours: ours.isValid, workbench) else {
      return "ours: \(ours)\nlibxml2: \(oracle)"
    }
    for name in names { explained[name, default: 0] += 1 }
    return nil
  }

  /// The complaint about a document as a report: the document made small, and in full.
  mutating func report(about bytes: [UInt8], made by: String) -> String? {
    guard complaint(about: bytes) != nil else { return nil }
    let small = Shrinking.smallest(bytes) { complaint(about: $0) != nil }
    let text = """
      \(version.rawValue), \(by), UFTP_SEED=\(TestRun.seed)
      \(complaint(about: small) ?? "")
      made small: \(Self.shown(small))
      in full: \(Self.shown(bytes))
      """
    FileHandle.standardError.write(Data((text + "\n").utf8))
    return text
  }

  /// The document as text, or as numbers where it is none.
  private static func shown(_ bytes: [UInt8]) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return "\(String(decoding: bytes, as: UTF8.self))\nas bytes: \(bytes)"
    }
    return text.unicodeScalars.contains {
      $0.properties.generalCategory == .control && !"\t\n".unicodeScalars.contains($0)
    }
      ? text.debugDescription : text
  }
}
