/// Where a match stands as long as only one position may be reading.
struct PositionTrack {
  /// How many scalars are read.
  var place = 0
  /// The position that read the last of them; before the first, one that reads nothing.
  var rule: PositionRule
  /// How many in a row it has read.
  var count = 0

  /// How many positions may have read a scalar.
  enum Readers {
    case none, one, several
  }

  /// Whether the position may be left.
  var isReady: Bool { count >= rule.minimum }

  /// Reads scalars as long as it is clear which position does, to the end of the text or the first that is not so.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - index: Where to begin; moved to where reading stopped.
  ///   - masks: The positions that read each scalar.
  ///   - rules: The rules by position.
  mutating func follow(
    _ text: Span<UInt8>,
    _ index: inout Int,
    _ masks: PositionMasks,
    _ rules: [PositionRule]
  ) -> Readers {
    // Local copies, which stay in registers.
    var track = self
    var next = index
    defer { self = track }
    while true {
      track.loop(text, &next)
      guard next < text.count else { break }
      let before = next
      let readers = track.step(masks.next(text, &next), rules)
      guard readers == .one else {
        index = before
        return readers
      }
    }
    index = next
    return .one
  }

  /// Reads what can only be the position's own loop.
  @inline(__always)
  private mutating func loop(_ text: Span<UInt8>, _ next: inout Int) {
    let rule = rule
    let start = next
    let end = start &+ min(text.count &- start, rule.maximum &- count)
    while next < end, rule.loops(over: text[next]) { next &+= 1 }
    place &+= next &- start
    count &+= next &- start
  }

  @inline(__always)
  private mutating func step(_ reading: UInt64, _ rules: [PositionRule]) -> Readers {
    let entered = count >= rule.minimum ? rule.follow & reading : 0
    let stays = reading & rule.bit != 0 && count < rule.maximum
    if entered == 0 {
      guard stays else { return .none }
      count &+= 1
    } else {
      guard !stays, entered & (entered &- 1) == 0 else { return .several }
      rule = rules[entered.trailingZeroBitCount]
      count = 1
    }
    place &+= 1
    return .one
  }
}

/// What a position reads, as plain numbers.
struct PositionRule: Sendable {
  /// The position, and as a bit.
  let position: Int
  let bit: UInt64
  /// The positions behind it.
  let follow: UInt64
  /// How many scalars in a row.
  let minimum: Int
  let maximum: Int
  /// The ASCII scalars that can only be read by the position's own loop, a bit each.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ position: Int, _ program: XSDPattern.CountingAutomaton, _ masks: PositionMasks) {
    self.position = position
    bit = 1 &<< UInt64(position)
    follow = PositionMasks.word(of: program.follow[position])
    minimum = program.positions[position].minimum
    maximum = program.positions[position].maximum
    if startsAgainBesideItself { return }
    for byte in UInt8(0)..<128 where masks.reading(byte) & (follow | bit) == bit {
      if byte < 64 { low |= 1 &<< UInt64(byte) } else { high |= 1 &<< UInt64(byte - 64) }
    }
  }

  /// Whether a scalar may both go on a count and begin another, so that one number does not say what is counted. With a
  /// minimum of 1 or without a maximum, one of the counts is as good as all.
  private var startsAgainBesideItself: Bool {
    follow & bit != 0 && minimum > 1 && maximum > minimum && maximum < .max
  }

  /// Whether only the position's own loop can read an ASCII byte.
  @inline(__always)
  func loops(over byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 1
  }

  /// What stands for the position before the first scalar.
  init(before program: XSDPattern.CountingAutomaton) {
    position = 0
    bit = 0
    follow = PositionMasks.word(of: program.first)
    minimum = 0
    maximum = 0
  }
}
