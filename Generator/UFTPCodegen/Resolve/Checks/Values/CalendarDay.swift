/// Whether a month has the day that a date names.
enum CalendarDay {
  /// Whether the day exists, in a date whose form is right: `2024-02-29`, with or without what follows, or `--02-29`.
  static func exists(in value: String, _ type: BuiltInType) -> Bool {
    let parts = value.split(separator: "-").map { $0.prefix { $0.isASCII && $0.isNumber } }
    let start = type == .gMonthDay ? 0 : 1
    guard parts.count > start + 1, let month = Int(parts[start]), let day = Int(parts[start + 1].prefix(2)) else {
      return false
    }
    // The year 0000 is none in XML Schema 1.0; a month-day stands for any year, leap years among them.
    guard start == 1 else { return day <= days(in: month, year: 4) }
    guard parts[0].contains(where: { $0 != "0" }) else { return false }
    // Ten thousand divides by 400, so the last four digits tell whether it is a leap year.
    return day <= days(in: month, year: Int(parts[0].suffix(4)) ?? 0)
  }

  private static func days(in month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
