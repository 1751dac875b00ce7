import UFTPCoding
import UFTPMessages

/// What our connections can give: the place of your own forecasts, and of your price.
struct Portfolio: Sendable {
  /// By how many watts we can lower consumption in any ISP.
  var reduction: Int64
  /// By how many watts we can raise it.
  var increase: Int64
  /// What an offer costs.
  var price: XSDDecimal
  var currency: ISO4217Currency

  static let example = Portfolio(reduction: 300_000, increase: 100_000, price: "48.25", currency: "EUR")

  /// The one option that we make of a request: as much as is asked for, or as we have; nil if that is nothing.
  func option(for request: FlexRequest) -> FlexOfferOption? {
    let isps = request.isps.filter { $0.disposition == .requested }.compactMap { isp -> FlexOfferOptionISP? in
      let power = power(for: isp)
      return power == 0 ? nil : FlexOfferOptionISP(power: power, start: isp.start, duration: isp.duration)
    }
    return isps.isEmpty ? nil : FlexOfferOption(optionReference: "all", price: price, isps: isps)
  }

  /// Power is positive for consumption: a grid operator that asks for less gives a negative `MinPower`.
  private func power(for isp: FlexRequestISP) -> Int64 {
    isp.minPower < 0 ? max(isp.minPower, -reduction) : min(isp.maxPower, increase)
  }
}
