import Foundation
import Testing

/// Compares a text with the one that is kept in a file. With UPDATE_GOLDENS=1 in the environment the file is written.
func expectGolden(_ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let kept = try? String(contentsOf: file, encoding: .utf8)
  #expect(
    kept == text,
    "\(file.lastPathComponent) of \(file.deletingLastPathComponent().lastPathComponent) differs; UPDATE_GOLDENS=1 accepts the new text",
    sourceLocation: sourceLocation
  )
}
