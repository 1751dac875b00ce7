import Foundation

extension SchemaModel {
  /// The model as JSON: indented, its keys sorted, with a line break at the end; the same model gives the same text.
  public func describe() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
