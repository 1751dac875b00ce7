import Foundation

/// What the judge has seen, a line for each event, in order: written at the end of a file, and read again to be judged.
final class Ledger {
  enum Event: String {
    /// The victim was started.
    case life
    /// A request was answered with 200.
    case answered
    /// The handler had a request.
    case handled
    /// Sending a message was confirmed, to the recipient of a place.
    case accepted
    /// The recipient of a place took a message, with this content, which answers that request.
    case took
    /// The program was told that a message failed.
    case reported
  }

  struct Entry {
    let event: Event
    let words: [String]
    /// In which life it happened, from 1.
    let life: Int

    /// The message.
    var id: String { words.first ?? "" }
  }

  private let path: String
  private let file: FileHandle

  init(at path: String) throws {
    self.path = path
    try Data().write(to: URL(fileURLWithPath: path))
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func note(_ event: Event, _ words: String...) {
    file.write(Data(([event.rawValue] + words).joined(separator: " ").appending("\n").utf8))
  }

  func entries() throws -> [Entry] {
    var life = 0
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let event = words.first.flatMap(Event.init(rawValue:)) else { return nil }
      if event == .life { life += 1 }
      return Entry(event: event, words: Array(words.dropFirst()), life: life)
    }
  }

  /// A short form of some bytes (FNV-1a): the same bytes have the same one.
  static func fingerprint(of bytes: [UInt8]) -> String {
    String(bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }, radix: 16)
  }
}
