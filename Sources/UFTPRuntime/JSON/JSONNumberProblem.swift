/// The number in a JSON text that no whole number of 64 bits can hold.
///
/// Of a fraction or an endless number where a whole one belongs, the decoder says neither which it is nor where.
struct JSONNumberProblem {
  /// The line, from 1.
  let line: Int
  /// What is wrong, in words.
  let text: String

  /// Looks for the first such number, outside of strings; nil if there is none.
  init?(in json: [UInt8]) {
    var position = 0
    var line = 1
    while position < json.count {
      let word = json[position...].prefix { !" \t\r\n,:[]{}\"".utf8.contains($0) }
      if let first = word.first, "-0123456789".utf8.contains(first) {
        let number = String(decoding: word, as: UTF8.self)
        if Int64(number) == nil {
          (self.line, text) = (line, "\(number.prefix(40)) can't be used; expected a whole number of at most 64 bits")
          return
        }
      }
      position = word.isEmpty ? Self.end(ofMarkAt: position, in: json, &line) : word.endIndex
    }
    return nil
  }

  /// Passes a mark, a space or a string.
  private static func end(ofMarkAt start: Int, in json: [UInt8], _ line: inout Int) -> Int {
    if json[start] == UInt8(ascii: "\n") { line += 1 }
    guard json[start] == UInt8(ascii: "\"") else { return start + 1 }
    var position = start + 1
    while position < json.count, json[position] != UInt8(ascii: "\"") {
      position += json[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return position + 1
  }
}
