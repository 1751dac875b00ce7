extension Diagnostics {
  /// The diagnostics by file, line and text, each once.
  init(sorting diagnostics: [Diagnostic]) {
    self.init(Set(diagnostics).sorted(by: Self.precedes))
  }

  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let leftFile = left.location?.file ?? ""
    let rightFile = right.location?.file ?? ""
    guard leftFile == rightFile else { return leftFile < rightFile }
    let leftLine = left.location?.line ?? 0
    let rightLine = right.location?.line ?? 0
    guard leftLine == rightLine else { return leftLine < rightLine }
    return left.description < right.description
  }
}
