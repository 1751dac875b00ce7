/// How a position counts in one word.
struct PositionCounter: Sendable {
  private let form: Form
  private let minimum: Int
  private let maximum: Int

  private enum Form: Sendable {
    /// The word is the place of the last entry.
    case newest
    /// The word is the place of the first entry.
    case oldest
    /// Bit n says that n + 1 scalars are read.
    case bits
  }

  /// Chooses a form, or gives nil where none is enough.
  init?(_ position: XSDPattern.Position) {
    minimum = position.minimum
    maximum = position.maximum
    if minimum <= 1 && maximum < .max {
      form = .newest
    } else if maximum == .max {
      form = .oldest
    } else if maximum <= 64 {
      form = .bits
    } else {
      return nil
    }
  }

  /// The word of a position that has read so many scalars in a row, the last of them before a place.
  func word(of count: Int, before place: Int) -> UInt64 {
    switch form {
    case .newest, .oldest: UInt64(place - count)
    case .bits: 1 &<< UInt64(count - 1)
    }
  }

  /// The word after one more scalar, or nil where no entry goes on.
  func carriedOn(_ word: UInt64, at place: Int) -> UInt64? {
    switch form {
    case .newest: return count(since: word, at: place) <= maximum ? word : nil
    case .oldest: return word
    case .bits:
      let next = word &<< 1 & (UInt64.max &>> UInt64(64 - maximum))
      return next == 0 ? nil : next
    }
  }

  /// The word after a new entry beside those that are running.
  func entered(_ running: UInt64?, at place: Int) -> UInt64 {
    switch form {
    case .newest: UInt64(place)
    case .oldest: running ?? UInt64(place)
    case .bits: (running ?? 0) | 1
    }
  }

  /// Whether the position may be left.
  func isReady(_ word: UInt64, at place: Int) -> Bool {
    switch form {
    case .newest: true
    case .oldest: count(since: word, at: place) >= minimum
    case .bits: word &>> UInt64(minimum - 1) != 0
    }
  }

  private func count(since entry: UInt64, at place: Int) -> Int {
    place - Int(entry) + 1
  }
}
