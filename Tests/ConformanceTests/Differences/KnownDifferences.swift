import CLibXML2

/// All places where libxml2 and our decoder differ, and the check of a difference against them.
enum KnownDifferences {
  ///
  /// Values beyond what is held come before those whose repair shortens a value.
  static let all =
    KnownDifference.ofWhiteSpace + KnownDifference.ofCapacity + KnownDifference.ofValues + KnownDifference.ofContent
    + KnownDifference.ofSyntax

  /// The known differences that explain why our verdict is not libxml2's; nil if they don't.
  static func explanation(of bytes: [UInt8], ours isValid: Bool, _ workbench: SchemaWorkbench) -> [String]? {
    var names: [String] = []
    var repaired = bytes
    for difference in all {
      guard case .bytes(let change) = difference.repair, let changed = change(repaired) else { continue }
      repaired = changed
      names.append(difference.name)
    }
    if EncodingPolicy.refusal(of: repaired) != nil { return isValid ? nil : names }
    let document = ParsedDocument(repaired)
    let isForgiving = repair(document, workbench.outline, &names)
    let verdict = workbench.validator.verdict(on: document, forgivingNamespaces: isForgiving)
    return !names.isEmpty && verdict.isValid == isValid ? names : nil
  }

  /// Applies the repairs of the tree; true where errors of namespaces are forgiven.
  private static func repair(_ document: ParsedDocument, _ outline: SchemaOutline, _ names: inout [String]) -> Bool {
    let errors = document.reports.filter { !$0.isWarning }
    var isForgiving = false
    for difference in all {
      switch difference.repair {
      case .bytes: continue
      case .namespaceError(let code):
        guard !document.isNamespaceWellFormed, errors.allSatisfy({ $0.code == code }) else { continue }
        isForgiving = true
      case .values, .element:
        guard let root = document.root, let type = outline.type(ofRoot: LibXML.text(root.pointee.name) ?? "") else {
          continue
        }
        guard TreeRepair(outline: outline, difference: difference).change(root, type) else { continue }
      }
      names.append(difference.name)
    }
    return isForgiving
  }
}
