/// What a run is to do.
struct CrashPlan {
  /// How often the process is killed at most.
  var rounds = 200
  /// For how long it is killed at most, in seconds.
  var seconds = Double.infinity
  /// What the chances of this run follow from.
  var seed = UInt64.random(in: 0 ... .max)
  /// What is broken on purpose.
  var breakage = Breakage.none

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw UsageError(description: "\(name) wants a value") }
      switch name {
      case "--rounds": rounds = try Self.number(value, name)
      case "--seconds": seconds = Double(try Self.number(value, name) as Int)
      case "--seed": seed = try Self.number(value, name)
      case "--broken": breakage = Breakage(value)
      default: throw UsageError(description: "\(name) is unknown: there are --rounds, --seconds, --seed and --broken")
      }
    }
  }

  private static func number<Number: FixedWidthInteger>(_ text: String, _ name: String) throws -> Number {
    guard let number = Number(text), number >= 0 else {
      throw UsageError(description: "\(name) wants a number, and \(text) is none")
    }
    return number
  }
}

/// What is broken on purpose, so that the judge can be seen to find it.
enum Breakage: String {
  case none
  /// Receipt is confirmed before the message is stored.
  case inbox
  /// Sending is confirmed before the message is stored.
  case outbox

  init(_ text: String?) {
    self = text.flatMap(Breakage.init(rawValue:)) ?? .none
  }
}

struct UsageError: Error, CustomStringConvertible {
  let description: String
}
