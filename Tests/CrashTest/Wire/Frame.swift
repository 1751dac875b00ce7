/// What the two processes say to each other.
struct Frame: Sendable {
  enum Kind: UInt8, Sendable {
    // From the judge.

    /// A body has come for the victim.
    case receive
    /// The victim is to send a message: its identifier, a space and the place of its recipient.
    case send
    /// What came of a delivery: the status as text, empty where the connection broke.
    case delivered
    /// The victim is to say when it has nothing left to do.
    case settle

    // From the victim.

    /// The exchange runs.
    case ready
    /// The status of a body, as text.
    case status
    /// A message is stored for sending.
    case accepted
    /// A message can't be sent: why.
    case refused
    /// A body is to be delivered: the place of its recipient in one byte, then the body.
    case deliver
    /// The handler has a message: its identifier.
    case handled
    /// The program was told that a message has failed: its identifier.
    case failed
    /// There is nothing left to do.
    case idle
  }

  let kind: Kind
  /// Joins a question with its answer.
  var number: UInt32 = 0
  var bytes: [UInt8] = []

  init(_ kind: Kind, _ number: UInt32 = 0, _ bytes: [UInt8] = []) {
    (self.kind, self.number, self.bytes) = (kind, number, bytes)
  }

  init(_ kind: Kind, _ number: UInt32 = 0, text: String) {
    self.init(kind, number, Array(text.utf8))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Frame {
  static let headLength = 9

  /// The frame as it goes through the pipe: kind, number, length, bytes.
  var encoded: [UInt8] { [kind.rawValue] + Self.bytes(of: number) + Self.bytes(of: UInt32(bytes.count)) + bytes }

  /// Reads the head of a frame, and how many bytes follow.
  static func head(_ bytes: [UInt8]) -> (frame: Frame, length: Int)? {
    guard bytes.count == headLength, let kind = Kind(rawValue: bytes[0]) else { return nil }
    return (Frame(kind, number(bytes[1..<5])), Int(number(bytes[5..<9])))
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
