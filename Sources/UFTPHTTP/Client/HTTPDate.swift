#if HTTP
  import Foundation

  /// The three forms in which HTTP writes a date, all of them in GMT.
  enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
    static func date(_ text: String) -> Date? {
      let words = text.split { character in character == " " || character == "," || character == "-" }.map(String.init)
      switch words.count {
      case 6 where words[5] == "GMT":
        return date(day: words[1], month: words[2], year: words[3], time: words[4])
      case 5:
        return date(day: words[2], month: words[1], year: words[4], time: words[3])
      default:
        return nil
      }
    }

    private static func date(day: String, month: String, year: String, time: String) -> Date? {
      let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { part in number(part, digits: 2...2)
      }
      guard let day = number(day, digits: 1...2), let month = months.firstIndex(of: month), parts.count == 3 else {
        return nil
      }
      guard let year = fullYear(year), let hour = parts[0], let minute = parts[1], let second = parts[2] else {
        return nil
      }
      guard 1...31 ~= day, hour < 24, minute < 60, second < 61 else { return nil }
      return date(year: year, month: month + 1, day: day).map { midnight in
        midnight.addingTimeInterval(Double(hour * 3600 + minute * 60 + second))
      }
    }

    /// Two digits are of this century up to 69, of the last one from 70 on.
    private static func fullYear(_ text: String) -> Int? {
      if text.count == 2 { return number(text, digits: 2...2).map { year in year < 70 ? 2000 + year : 1900 + year } }
      return number(text, digits: 4...4)
    }

    private static func date(year: Int, month: Int, day: Int) -> Date? {
      var calendar = Calendar(identifier: .gregorian)
      guard let zone = TimeZone(secondsFromGMT: 0) else { return nil }
      calendar.timeZone = zone
      return calendar.date(from: DateComponents(year: year, month: month, day: day))
    }

    private static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
      guard digits ~= text.utf8.count else { return nil }
      guard text.utf8.allSatisfy({ byte in UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }) else { return nil }
      return Int(text)
    }
  }
#endif
