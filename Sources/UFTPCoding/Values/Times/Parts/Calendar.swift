/// The Gregorian calendar, continued without end both ways.
enum Calendar {
  /// Whether a year has a 29th of February. XML Schema 1.0 applies the rule to years before 1 by their number.
  static func isLeapYear(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has.
  static func days(inMonth month: UInt8, of year: Int64) -> UInt8 {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1970-01-01 to a day.
  ///
  /// Years before 1 are moved up by the length of the year 0, so that -1 ends where 1 begins.
  static func dayNumber(year: Int64, month: UInt8, day: UInt8) -> Int64 {
    let shift: Int64 = year < 0 ? daysOfYearZero : 0
    return astronomicalDayNumber(year: year, month: Int64(month), day: Int64(day)) + shift
  }

  /// The day that lies so many days after 1970-01-01.
  static func day(number: Int64) -> (year: Int64, month: UInt8, day: UInt8) {
    let firstOfYearOne: Int64 = -719_162
    return split(number < firstOfYearOne ? number - daysOfYearZero : number)
  }

  private static let daysOfYearZero: Int64 = 366
  private static let daysOfEra: Int64 = 146_097

  /// The days from 1970-01-01 to a day in a calendar that has a year 0.
  ///
  /// It counts with years that start in March, so that the leap day is the last; an era is 400 years.
  static func astronomicalDayNumber(year: Int64, month: Int64, day: Int64) -> Int64 {
    let marchYear = month > 2 ? year : year - 1
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = ((month + 9) % 12 * 153 + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysOfEra + dayOfEra - 719_468
  }

  private static func split(_ number: Int64) -> (year: Int64, month: UInt8, day: UInt8) {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - (daysOfEra - 1)) / daysOfEra
    let dayOfEra = days - era * daysOfEra
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (dayOfYear * 5 + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let day = dayOfYear - (marchMonth * 153 + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, UInt8(month), UInt8(day))
  }
}
