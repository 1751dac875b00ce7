import UFTPCoding
import UFTPMessages

/// Says how the clock runs on a day in a time zone, if that is known.
typealias DayLookup = (XSDDate, TimeZoneName) -> MarketDay?

extension ProfileChart {
  /// What is asked for and what room is left.
  init(request message: FlexRequest, day: DayLookup) throws(ProfileError) {
    let isps = try ISPAxis(.flexRequest, message, day)
    let runs = ProfileRuns(message: .flexRequest, path: "/FlexRequest", isps: isps)
    // Checked as a whole first: an ISP must not be asked for and left room in at the same time.
    _ = try runs.runs(message.isps, \.start, \.durationOrDefault, Self.bounds)
    var series: [ProfileSeries] = []
    for (name, look, disposition) in Self.dispositions {
      let isps = message.isps.filter { $0.disposition == disposition }
      guard !isps.isEmpty else { continue }
      let bounds = try runs.runs(isps, \.start, \.durationOrDefault, Self.bounds)
      series.append(ProfileSeries(name: name, look: look, runs: bounds))
    }
    self.init(message, of: .flexRequest, isps, series: series)
  }

  private static let dispositions: [(String, ProfileSeries.Look, AvailableRequested?)] = [
    ("Available", .allowed, .available), ("Without disposition", .unsaid, nil), ("Requested", .asked, .requested),
  ]

  private static func bounds(_ isp: FlexRequestISP, _ isps: ClosedRange<Int>) -> ProfileRun {
    // A MinPower above MaxPower is for rules to reject; the range between them is drawn all the same.
    ProfileRun(
      isps: isps,
      lower: Double(min(isp.minPower, isp.maxPower)),
      upper: Double(max(isp.minPower, isp.maxPower)),
      text: "\(isp.minPower) W to \(isp.maxPower) W"
    )
  }

  /// The options of an offer with their prices.
  init(offer message: FlexOffer, day: DayLookup) throws(ProfileError) {
    let isps = try ISPAxis(.flexOffer, message, day)
    var series: [ProfileSeries] = []
    for (place, option) in message.offerOptions.prefix(Self.mostOptions).enumerated() {
      let runs = ProfileRuns(message: .flexOffer, path: "/FlexOffer/OfferOption[\(place + 1)]", isps: isps)
      series.append(
        ProfileSeries(
          name: "\(option.optionReference): \(option.price) \(message.currency.rawValue)" + Self.activation(of: option),
          look: .bars,
          runs: try runs.power(option.isps, \.start, \.durationOrDefault, \.power)
        )
      )
    }
    let more = message.offerOptions.count - series.count
    self.init(
      message,
      of: .flexOffer,
      isps,
      notes: [more > 0 ? "Only the first \(series.count) options are drawn; there are \(more) more." : nil],
      series: series
    )
  }

  /// Beyond these, colours can't be told apart.
  private static let mostOptions = SVGStyle.seriesCount

  private static func activation(of option: FlexOfferOption) -> String {
    option.minActivationFactorOrDefault == 1 ? "" : ", activation from \(option.minActivationFactorOrDefault)"
  }

  /// What is ordered, and its price.
  init(order message: FlexOrder, day: DayLookup) throws(ProfileError) {
    let isps = try ISPAxis(.flexOrder, message, day)
    let runs = ProfileRuns(message: .flexOrder, path: "/FlexOrder", isps: isps)
    let ordered = try runs.power(message.isps, \.start, \.durationOrDefault, \.power)
    let name = "Ordered (\(message.orderReference)): \(message.price) \(message.currency.rawValue)"
    self.init(message, of: .flexOrder, isps, series: [ProfileSeries(name: name, look: .bars, runs: ordered)])
  }

  /// The power that is expected.
  init(prognosis message: DPrognosis, day: DayLookup) throws(ProfileError) {
    let isps = try ISPAxis(.dPrognosis, message, day)
    let runs = ProfileRuns(message: .dPrognosis, path: "/D-Prognosis", isps: isps)
    let expected = try runs.power(message.isps, \.start, \.durationOrDefault, \.power)
    let name = "Expected, revision \(message.revision)"
    self.init(message, of: .dPrognosis, isps, series: [ProfileSeries(name: name, look: .bars, runs: expected)])
  }

  /// What stays reserved under a contract.
  init(reservation message: FlexReservationUpdate, day: DayLookup) throws(ProfileError) {
    let isps = try ISPAxis(.flexReservationUpdate, message, day)
    let runs = ProfileRuns(message: .flexReservationUpdate, path: "/FlexReservationUpdate", isps: isps)
    let reserved = try runs.power(message.isps, \.start, \.durationOrDefault, \.power)
    let name = "Reserved under contract \(message.contractID)"
    self.init(
      message,
      of: .flexReservationUpdate,
      isps,
      series: [ProfileSeries(name: name, look: .bars, runs: reserved)]
    )
  }
}

extension ISPAxis {
  /// The ISPs of the day that a message is about.
  init(_ type: MessageType, _ message: some FlexMessage, _ day: DayLookup) throws(ProfileError) {
    try self.init(type, message.ispDuration, message.period, day(message.period, message.timeZone))
  }
}

extension ProfileRuns {
  /// Runs of one power in watts.
  func power<Element>(
    _ elements: [Element],
    _ start: KeyPath<Element, Int64>,
    _ duration: KeyPath<Element, Int64>,
    _ power: KeyPath<Element, Int64>
  ) throws(ProfileError) -> [ProfileRun] {
    try runs(elements, start, duration) { element, isps in
      let power = element[keyPath: power]
      return ProfileRun(isps: isps, lower: Double(power), upper: Double(power), text: "\(power) W")
    }
  }
}
