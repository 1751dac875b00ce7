/// The parts of the text of dates and times, apart from both decoders that are compared.
enum TimeText {
  /// A dateTime with its fraction of a second written so that libxml2 does not round it; nil where there is none.
  @Sendable
  static func withoutFraction(_ value: String) -> String? {
    guard let point = value.firstIndex(of: ".") else { return nil }
    let digits = value[value.index(after: point)...].prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    let isMidnight = value[..<point].hasSuffix("T24:00:00")
    let fraction = digits.allSatisfy { $0 == "0" } ? "" : isMidnight ? ".9x" : ".5"
    return value[..<point] + fraction + value[digits.endIndex...]
  }

  /// Whether a date or dateTime has a longer year, or fraction of a second, than ours holds.
  static func isBeyondCapacity(_ value: String) -> Bool {
    let text = KnownDifference.trimmed(value) ?? value
    let year = (text.hasPrefix("-") ? text.dropFirst() : text[...]).prefix { $0.isASCII && $0.isNumber }
    let fraction = text.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix { $0.isASCII && $0.isNumber }
    return year.count > 9 || (fraction?.count ?? 0) > 18
  }

  /// Whether a point stands in a duration without a digit on each side.
  static func hasBarePoint(_ value: String) -> Bool {
    let characters = Array(value)
    return characters.indices.contains { index in
      guard characters[index] == "." else { return false }
      let neighbours = [index - 1, index + 1].filter(characters.indices.contains).map { characters[$0] }
      return neighbours.count < 2 || !neighbours.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }
}

/// The sums of a duration, apart from both decoders that are compared; nil for a text that is none.
struct DurationText {
  private var months: Double = 0
  private var seconds: Int128 = 0
  private var hasOverflown = false
  private var fractionDigits = 0

  /// Beyond what ours holds.
  var isBeyondCapacity: Bool {
    hasOverflown || months > 1e15 || seconds > Int128(Int64.max) || fractionDigits > 18
  }

  init?(_ value: String) {
    let text = KnownDifference.trimmed(value) ?? value
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard unsigned.first == "P" else { return nil }
    let halves = unsigned.dropFirst().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard add(halves[0], units: ["Y": 12, "M": 1, "D": 86400]) else { return nil }
    if halves.count == 2 {
      guard add(halves[1], units: ["H": 3600, "M": 60, "S": 1], isTime: true) else { return nil }
    }
  }

  private mutating func add(_ text: Substring, units: [Character: Int128], isTime: Bool = false) -> Bool {
    var rest = text
    while !rest.isEmpty {
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest[number.endIndex...]
      guard let unit = rest.popFirst(), let factor = units[unit] else { return false }
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty }) else { return false }
      fractionDigits = max(fractionDigits, parts.count > 1 ? parts[1].count : 0)
      guard let count = Int128(parts[0]), count <= Int128(UInt64.max) else {
        hasOverflown = true
        continue
      }
      if isTime || unit == "D" { seconds += count * factor } else { months += Double(count * factor) }
    }
    return true
  }
}
