import UFTPCoding
import UFTPMessages

extension ProfileChart {
  /// What was foreseen, ordered, measured and delivered, a panel for each order.
  init(settlement message: FlexSettlement) throws(ProfileError) {
    var panels: [ProfilePanel] = []
    for (place, order) in message.flexOrderSettlements.prefix(Self.mostPanels).enumerated() {
      panels.append(try Self.panel(of: order, place, message.currency))
    }
    let more = message.flexOrderSettlements.count - panels.count
    self.init(
      title: "FlexSettlement for \(message.periodStart) to \(message.periodEnd)",
      subtitle: "\(message.senderDomain) to \(message.recipientDomain), \(message.flexOrderSettlements.count) orders",
      notes: [more > 0 ? "Only the first \(panels.count) orders are drawn; there are \(more) more." : nil],
      panels: panels
    )
  }

  /// More make a drawing that nobody looks through.
  static let mostPanels = 24

  private static func panel(
    of order: FlexOrderSettlement,
    _ place: Int,
    _ currency: ISO4217Currency
  ) throws(ProfileError) -> ProfilePanel {
    let last = order.isps.map { $0.start.addingReportingOverflow($0.durationOrDefault - 1).partialValue }.max() ?? 1
    let isps = ISPAxis(upTo: last)
    let runs = ProfileRuns(
      message: .flexSettlement,
      path: "/FlexSettlement/FlexOrderSettlement[\(place + 1)]",
      isps: isps
    )
    var series: [ProfileSeries] = []
    for (name, look, power) in figures {
      series.append(ProfileSeries(name: name, look: look, runs: try runs.watts(order.isps, power)))
    }
    let reference = order.orderReference.map { "Order \($0)" } ?? "Order \(place + 1), without reference"
    let money = "\(order.netSettlement) of \(order.price) \(currency.rawValue)"
    return ProfilePanel(title: "\(reference), \(order.period): \(money)", unit: .watts, isps: isps, series: series)
  }

  /// The change that was ordered is shown as the power that it asks for, so that it can be held against the actual one.
  private static let figures: [(String, ProfileSeries.Look, @Sendable (FlexOrderSettlementISP) -> Double)] = [
    ("Actual", .line, { Double($0.actualPower) }),
    ("Requested: baseline and ordered change", .line, { Double($0.baselinePower) + Double($0.orderedFlexPower) }),
    ("Baseline", .line, { Double($0.baselinePower) }),
    ("Delivered change", .bars, { Double($0.deliveredFlexPower) }),
  ]
}

extension ProfileRuns {
  fileprivate func watts(
    _ isps: [FlexOrderSettlementISP],
    _ power: (FlexOrderSettlementISP) -> Double
  ) throws(ProfileError) -> [ProfileRun] {
    try runs(isps, \.start, \.durationOrDefault) { isp, isps in
      let power = power(isp)
      return ProfileRun(isps: isps, lower: power, upper: power, text: "\(NumberText.fixed(power, digits: 0)) W")
    }
  }
}
