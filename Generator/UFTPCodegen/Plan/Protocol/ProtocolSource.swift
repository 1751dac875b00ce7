import Foundation

/// `protocol.json` with the text that it was read from, so that what is wrong with it has a place.
public struct ProtocolSource: Sendable {
  /// What it says.
  public var content: ProtocolFile
  let path: String
  private let text: String

  /// Reads the file.
  ///
  /// - Throws: A diagnostic that says what keeps the file from being read.
  public static func read(_ path: String) throws(Diagnostics) -> ProtocolSource {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostics([
        Diagnostic(.error, "there is no file '\(path)'", advice: "name the file of roles and messages with --protocol")
      ])
    }
    return try ProtocolSource(path: path, text: String(decoding: data, as: UTF8.self))
  }

  /// Understands a text.
  init(path: String, text: String) throws(Diagnostics) {
    self.path = path
    self.text = text
    do {
      content = try JSONDecoder().decode(ProtocolFile.self, from: Data(text.utf8))
    } catch {
      throw Diagnostics([
        Diagnostic(
          .error,
          "the file does not say what is needed: \(Self.reason(error))",
          at: SourceLocation(file: path, line: 1),
          advice: "see Schemas/README.md for its form"
        )
      ])
    }
  }

  /// The line of a key, looked for below the line of another.
  func location(of key: String, in section: String? = nil) -> SourceLocation {
    let start = section.flatMap { end(ofKey: $0, from: text.startIndex) } ?? text.startIndex
    let place = end(ofKey: key, from: start) ?? text.startIndex
    let line = text[..<place].reduce(1) { $1.isNewline ? $0 + 1 : $0 }
    return SourceLocation(file: path, line: line)
  }

  /// The place behind a key, which is told from a value by the colon after it.
  private func end(ofKey key: String, from start: String.Index) -> String.Index? {
    var rest = start..<text.endIndex
    while let range = text.range(of: "\"\(key)\"", range: rest) {
      if text[range.upperBound...].first(where: { !$0.isWhitespace }) == ":" { return range.upperBound }
      rest = range.upperBound..<text.endIndex
    }
    return nil
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): "'\(key.stringValue)' is missing\(place(context))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "there is a value of another kind than expected\(place(context))"
    case .dataCorrupted: "it is not well-formed JSON"
    default: "\(error)"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map(\.stringValue).joined(separator: "/")
    return path.isEmpty ? "" : " in \(path)"
  }
}
