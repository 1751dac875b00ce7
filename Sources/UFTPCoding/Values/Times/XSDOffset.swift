/// How far a clock is ahead of UTC, as the text says it.
///
/// `Z`, `+00:00` and `-00:00` are equal, and each is written again as it was read.
public struct XSDOffset: Hashable, Sendable {
  /// The minutes ahead of UTC, -840 to 840.
  public var minutes: Int { Int(storedMinutes) }

  private let storedMinutes: Int16
  private let form: Form

  private enum Form: UInt8 {
    case letter, plus, minus
  }

  /// UTC, written as `Z`.
  public static let utc = XSDOffset(storedMinutes: 0, form: .letter)

  /// Creates an offset that is written with sign, hours and minutes, or nil beyond 14 hours either way.
  public init?(minutes: Int) {
    guard -840...840 ~= minutes else { return nil }
    self.init(storedMinutes: Int16(minutes), form: minutes < 0 ? .minus : .plus)
  }

  private init(storedMinutes: Int16, form: Form) {
    self.storedMinutes = storedMinutes
    self.form = form
  }

  /// Whether two offsets mean the same.
  public static func == (left: XSDOffset, right: XSDOffset) -> Bool {
    left.storedMinutes == right.storedMinutes
  }

  /// Mixes the minutes in.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storedMinutes)
  }

  /// Whether another offset is written with the same text.
  public func isWrittenLike(_ other: XSDOffset) -> Bool {
    storedMinutes == other.storedMinutes && form == other.form
  }
}

extension XSDOffset {
  /// Reads an offset at the cursor.
  init?(_ text: Span<UInt8>, _ cursor: inout TextCursor) {
    if cursor.take(UInt8(ascii: "Z"), from: text) {
      self = .utc
      return
    }
    let isNegative = cursor.take(UInt8(ascii: "-"), from: text)
    guard isNegative || cursor.take(UInt8(ascii: "+"), from: text) else { return nil }
    guard let hours = cursor.twoDigits(text, in: 0...14),
      cursor.take(UInt8(ascii: ":"), from: text),
      let minutes = cursor.twoDigits(text, in: 0...(hours == 14 ? 0 : 59))
    else { return nil }
    let total = Int16(hours) * 60 + Int16(minutes)
    self.init(storedMinutes: isNegative ? -total : total, form: isNegative ? .minus : .plus)
  }

  /// Reads an offset where it stands in a document; nil, without moving, for anything else.
  init?(usual document: Span<UInt8>, at position: inout Int) {
    var cursor = TextCursor()
    cursor.position = position
    self.init(document, &cursor)
    position = cursor.position
  }

  /// Appends the offset as it was written.
  func write(to text: inout XMLOutput) {
    let (word, count) = self.word
    text.append(word, count: count)
  }

  /// The text as a word, the first character being the lowest byte, and how many characters it has.
  @inline(__always) var word: (UInt64, count: Int) {
    guard form != .letter else { return (UInt64(UInt8(ascii: "Z")), 1) }
    let sign = UInt64(UInt8(ascii: form == .minus ? "-" : "+"))
    let (hours, minutes) = storedMinutes.magnitude.quotientAndRemainder(dividingBy: 60)
    let digits = DecimalDigits.pair(hours) &<< 8 | DecimalDigits.pair(minutes) &<< 32
    return (sign | digits | 0x3A00_0000, 6)  // ":" between them
  }
}

extension XSDOffset? {
  /// Reads the end of a text: an offset, or nothing.
  static func parseEnd(of text: Span<UInt8>, _ cursor: inout TextCursor) -> (isRight: Bool, offset: XSDOffset?) {
    if cursor.isAtEnd(of: text) { return (true, nil) }
    let offset = XSDOffset(text, &cursor)
    return (offset != nil && cursor.isAtEnd(of: text), offset)
  }
}
