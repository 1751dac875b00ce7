/// Numbers as people read them.
enum NumberText {
  /// A number rounded to so many digits after the point; one that is too large for that as the language writes it.
  static func fixed(_ value: Double, digits: Int) -> String {
    let power = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    let rounded = (abs(value) * power).rounded()
    guard rounded < 1e15 else { return "\(value)" }
    let (whole, fraction) = Int64(rounded).quotientAndRemainder(dividingBy: Int64(power))
    let sign = value < 0 && rounded > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let tail = "\(fraction)"
    return "\(sign)\(whole)." + String(repeating: "0", count: digits - tail.count) + tail
  }

  /// The same without zeros at the end of a fraction.
  static func trimmed(_ value: Double, digits: Int) -> String {
    var text = fixed(value, digits: digits)
    guard digits > 0, text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
