/// What is wrong with a JSON text, and where.
package struct JSONProblem {
  /// The line, from 1; nil where it can't be told.
  package let line: Int?
  /// The way to the value, such as `participants[0].domain`; empty for the text as a whole.
  package let path: String
  /// What is wrong and what was expected.
  package let text: String

  /// Locates an error.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - json: The text that was decoded.
  package init(_ error: DecodingError, in json: [UInt8]) {
    let (context, missing) = Self.parts(of: error)
    let path = context.codingPath + (missing.map { [$0] } ?? [])
    self.path = Self.text(of: path)
    if path.isEmpty, let syntax = JSONSyntaxProblem(in: json) {
      (line, text) = (syntax.line, "This is no JSON: \(syntax.text)")
    } else if path.isEmpty, Self.isDecodersOwn(context), let number = JSONNumberProblem(in: json) {
      (line, text) = (number.line, number.text)
    } else {
      let place = JSONPlace(of: path, in: json)
      line = path.isEmpty ? nil : place.line
      text = missing == nil ? Self.text(of: error, context, found: place.kind) : "This key is missing"
    }
  }

  /// The place in a file, as compilers write it, and what is wrong there: `uftp.json:12: participants[0].domain: …`.
  package func located(in file: String) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return [place, path, text].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func parts(of error: DecodingError) -> (DecodingError.Context, missing: (any CodingKey)?) {
    switch error {
    case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context): (context, nil)
    case .keyNotFound(let key, let context): (context, key)
    @unknown default: (DecodingError.Context(codingPath: [], debugDescription: "\(error)"), nil)
    }
  }

  /// Whether this is what the decoder says of a text that it can't use, and not what a type says of its value.
  private static func isDecodersOwn(_ context: DecodingError.Context) -> Bool {
    context.debugDescription.contains("not valid JSON")
  }

  private static func text(of error: DecodingError, _ context: DecodingError.Context, found: String?) -> String {
    switch error {
    case .typeMismatch(let type, _), .valueNotFound(let type, _):
      return "Expected \(JSONKind.name(of: type)), found \(found ?? "nothing")"
    default: return context.debugDescription
    }
  }

  private static func text(of path: [any CodingKey]) -> String {
    let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
    return String(steps.joined().drop { $0 == "." })
  }
}
