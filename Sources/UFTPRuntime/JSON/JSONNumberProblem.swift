import Foundation

/// A number that its type can't hold, such as a fraction where a whole number belongs.
struct JSONNumberProblem {
  /// The number, as it is written.
  let number: String

  /// What is wrong, in words.
  var text: String { "\(number) can't be used here; expected a whole number of at most 64 bits, or fewer digits" }

  /// Reads what the decoder says; nil if it speaks of something else.
  init?(_ context: DecodingError.Context) {
    let said = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
    guard let match = (said ?? context.debugDescription).firstMatch(of: /Number (?<number>[-+0-9.eE]+) is not/) else {
      return nil
    }
    number = String(match.number)
  }

  /// The line of a number's first place outside of strings.
  static func line(of number: String, in json: [UInt8]) -> Int? {
    var isText = false
    var position = 0
    while position < json.count {
      switch json[position] {
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "\\"): position += 1
      case _ where !isText && json[position...].starts(with: number.utf8) && isAlone(number, at: position, json):
        return 1 + json.prefix(position).count { $0 == UInt8(ascii: "\n") }
      default: break
      }
      position += 1
    }
    return nil
  }

  private static func isAlone(_ number: String, at position: Int, _ json: [UInt8]) -> Bool {
    let digits = "-+.eE0123456789".utf8
    let end = position + number.utf8.count
    return (position == 0 || !digits.contains(json[position - 1])) && (end >= json.count || !digits.contains(json[end]))
  }
}
