/// Series that share their axes.
struct ProfilePanel: Sendable {
  /// What the panel shows, where a chart has several.
  let title: String?
  let unit: ProfileUnit
  let isps: ISPAxis
  let series: [ProfileSeries]
  /// Whether values are counted from zero; the readings of a meter are not.
  var isFromZero = true

  /// The least and the greatest value.
  var range: ClosedRange<Double> {
    let runs = series.lazy.flatMap(\.runs)
    guard let first = runs.first else { return 0...0 }
    return runs.reduce(first.lower...first.upper) { min($0.lowerBound, $1.lower)...max($0.upperBound, $1.upper) }
  }
}

/// What the values of a panel are counted in.
enum ProfileUnit: String, Sendable {
  /// Watts, shown as kW or more where they are many.
  case watts = "W"
  case kilowatts = "kW"
  case kilowattHours = "kWh"

  /// What is counted.
  var quantity: String {
    switch self {
    case .watts, .kilowatts: "Power"
    case .kilowattHours: "Energy"
    }
  }
}

/// Values of one kind over the day.
struct ProfileSeries: Sendable {
  /// How a series is drawn.
  enum Look: Sendable {
    /// Bars from zero, with their outline.
    case bars
    /// A line alone.
    case line
    /// Bars between two bounds, within which power is asked for.
    case asked
    /// Bars between two bounds, within which power may be.
    case allowed
    /// Bars between two bounds of which the message does not say what they are.
    case unsaid
  }

  let name: String
  let look: Look
  /// In the order of ISPs, none covered twice.
  let runs: [ProfileRun]
}

/// A value, or two bounds, over a run of ISPs.
struct ProfileRun: Sendable {
  let isps: ClosedRange<Int>
  let lower: Double
  let upper: Double
  /// The value as the message has it, with its unit.
  let text: String
}
