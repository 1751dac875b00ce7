#if Tools && HTTP
  import UFTPMessages
  import UFTPRuntime

  /// Makes an offer of what a request asks for.
  struct Offering {
    let settings: OfferSettings

    /// Why nothing can be offered on a request, in the protocol's words; none if something can.
    func objections(to request: FlexRequest) -> [String] {
      var reasons: [String] = []
      if request.isps.contains(where: { $0.minPower > $0.maxPower }) { reasons.append("Power discrepancy") }
      let requested = request.isps.filter(Self.isRequested)
      if requested.isEmpty { reasons.append("Lacking Requested Disposition") }
      if requested.contains(where: { $0.minPower < 0 && $0.maxPower > 0 }) {
        reasons.append("Requested Power discrepancy")
      }
      return reasons
    }

    /// The offer: one option, in which each requested ISP has its share of the power that is asked for.
    ///
    /// What is asked for is the limit that is farther from zero; the share never leaves the limits. Nil where the
    /// settings offer nothing.
    func offer(following request: FlexRequest) -> FlexOffer? {
      guard settings.percent > 0 else { return nil }
      let isps = request.isps.filter(Self.isRequested).map { isp in
        FlexOfferOptionISP(power: power(in: isp), start: isp.start, duration: isp.duration)
      }
      let option = FlexOfferOption(optionReference: "option-1", price: settings.price, isps: isps)
      return FlexOffer(following: request, options: [option], currency: settings.currency)
    }

    /// What is merely available is room to move into, not asked for; what the request leaves open counts as asked for.
    private static func isRequested(_ isp: FlexRequestISP) -> Bool {
      isp.disposition != .available
    }

    private func power(in isp: FlexRequestISP) -> Int64 {
      let wanted = isp.minPower.magnitude > isp.maxPower.magnitude ? isp.minPower : isp.maxPower
      // Divided first, so that no power overflows.
      let share = wanted / 100 * Int64(settings.percent) + wanted % 100 * Int64(settings.percent) / 100
      return min(max(share, isp.minPower), isp.maxPower)
    }
  }
#endif
