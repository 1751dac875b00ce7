/// Pairs of digits with a sign between them, such as `26-03-28` and `14:05:09`, looked at as one word.
struct DigitPairs {
  /// In the lowest byte, the fourth and the seventh: the numbers of the pairs.
  private let numbers: UInt64

  /// Takes eight bytes, the first being the lowest; nil where a pair is no number or another sign is between them.
  @inline(__always)
  init?(_ word: UInt64, between sign: UInt8) {
    let values = word ^ (0x3030_0030_3000_3030 | UInt64(sign) &* 0x0000_0100_0001_0000)
    // A digit has become its value and a sign 0; what is more gets a top bit.
    let others = values & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7676_7F76_767F_7676 | values
    guard others & 0x8080_8080_8080_8080 == 0 else { return nil }
    numbers = values &* 10 &+ values &>> 8
  }

  @inline(__always)
  private func number(_ shift: UInt64) -> Int { Int(truncatingIfNeeded: numbers &>> shift & 0xFF) }

  /// The number of the first pair.
  var first: Int { number(0) }
  /// The number of the pair in the middle.
  var second: Int { number(24) }
  /// The number of the last pair.
  var third: Int { number(48) }
}

extension CalendarDay {
  /// Reads a day of a year of four digits where it stands in a document; nil for any other text.
  init?(usual document: Span<UInt8>, at position: inout Int) {
    guard document.hasRoom(for: 10, at: position) else { return nil }
    let (thousands, hundreds) = (
      document.byte(inRoomAt: position) &- 0x30, document.byte(inRoomAt: position &+ 1) &- 0x30
    )
    guard thousands < 10, hundreds < 10 else { return nil }
    guard let pairs = DigitPairs(document.word(inRoomAt: position &+ 2), between: UInt8(ascii: "-")) else { return nil }
    let year = Int(thousands) &* 1000 &+ Int(hundreds) &* 100 &+ pairs.first
    self.init(year: year, month: pairs.second, day: pairs.third)
    position &+= 10
  }
}

extension ClockTime {
  /// Reads a time of day where it stands in a document; nil for any other text.
  init?(usual document: Span<UInt8>, at position: inout Int) {
    guard document.hasRoom(for: 8, at: position) else { return nil }
    guard let pairs = DigitPairs(document.word(inRoomAt: position), between: UInt8(ascii: ":")) else { return nil }
    var cursor = TextCursor()
    cursor.position = position &+ 8
    guard let fraction = SecondFraction(document, &cursor) else { return nil }
    self.init(hour: pairs.first, minute: pairs.second, second: pairs.third, fraction: fraction)
    position = cursor.position
  }
}
