/// The values of a panel, from bottom to top.
struct ValueAxis: Sendable {
  let lower: Double
  let upper: Double
  /// Round values between the two, rising.
  let ticks: [Double]
  /// What values are divided by to be shown.
  private let scale: Double
  private let digits: Int
  /// The unit that values are shown in.
  let unit: String

  /// An axis for a panel, with about so many steps.
  init(_ panel: ProfilePanel, steps: Int) {
    let range = Self.range(of: panel)
    let step = Self.roundStep(range.upperBound - range.lowerBound, steps: steps)
    lower = (range.lowerBound / step).rounded(.down) * step
    upper = (range.upperBound / step).rounded(.up) * step
    let count = Int(((upper - lower) / step).rounded())
    ticks = (0...count).map { [lower] in lower + Double($0) * step }
    (scale, unit) = Self.shown(max(abs(lower), abs(upper)), in: panel.unit)
    digits = Self.digits(of: step / scale)
  }

  /// A tick as it is shown, without its unit.
  func text(_ value: Double) -> String {
    NumberText.fixed(value / scale, digits: digits)
  }

  /// Any value as it is shown, without its unit, with as many digits as make sense beside the others.
  func short(_ value: Double) -> String {
    NumberText.trimmed(value / scale, digits: digits + 1)
  }

  /// The values to hold, zero among them where they are counted from there; never empty.
  static func range(of panel: ProfilePanel) -> ClosedRange<Double> {
    var range = panel.range
    if panel.isFromZero { range = min(range.lowerBound, 0)...max(range.upperBound, 0) }
    guard range.upperBound - range.lowerBound <= abs(range.upperBound) * 1e-9 else { return range }
    let room = max(abs(range.upperBound) * 0.01, 1)
    return panel.isFromZero
      ? range.lowerBound...range.lowerBound + 1 : range.lowerBound - room...range.upperBound + room
  }

  /// 1, 2 or 5 times a power of ten.
  private static func roundStep(_ span: Double, steps: Int) -> Double {
    let raw = span / Double(max(steps, 1))
    var power = 1.0
    while power * 10 <= raw { power *= 10 }
    while power > raw { power /= 10 }
    return power * ([1.0, 2, 5].first { raw <= power * $0 } ?? 10)
  }

  private static func digits(of step: Double) -> Int {
    var digits = 0
    var unit = 1.0
    while unit > step * 1.000_001, digits < 9 {
      unit /= 10
      digits += 1
    }
    return digits
  }

  private static func shown(_ greatest: Double, in unit: ProfileUnit) -> (Double, String) {
    guard unit == .watts else { return (1, unit.rawValue) }
    let scales: [(Double, String)] = [
      (1e18, "EW"), (1e15, "PW"), (1e12, "TW"), (1e9, "GW"), (1e6, "MW"), (1e3, "kW"),
    ]
    return scales.first { greatest >= $0.0 } ?? (1, "W")
  }
}
