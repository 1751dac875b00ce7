import UFTPCoding
import UFTPMessages

extension ProfileChart {
  /// What a meter measured, a panel for each profile.
  init(metering message: Metering, day: DayLookup) throws(ProfileError) {
    let isps = try ISPAxis(.metering, message.ispDuration, message.period, day(message.period, message.timeZone))
    var panels: [ProfilePanel] = []
    for (place, profile) in message.profiles.prefix(Self.mostPanels).enumerated() {
      panels.append(try Self.panel(of: profile, place, isps))
    }
    let more = message.profiles.count - panels.count
    let heading = ProfileHeading(
      message,
      of: .metering,
      about: "\(message.ean)",
      on: message.period,
      in: message.timeZone,
      isps
    )
    self.init(
      title: heading.title,
      subtitle: heading.subtitle,
      notes: [
        more > 0 ? "Only the first \(panels.count) profiles are drawn; there are \(more) more." : nil,
        heading.clockNote,
      ],
      panels: panels
    )
  }

  private static func panel(of profile: MeteringProfile, _ place: Int, _ isps: ISPAxis) throws(ProfileError)
    -> ProfilePanel
  {
    let runs = ProfileRuns(message: .metering, path: "/Metering/Profile[\(place + 1)]", isps: isps)
    let values = try runs.runs(profile.isps, \.start, \.single) { isp, isps in
      let value = isp.value.doubleValue
      return ProfileRun(isps: isps, lower: value, upper: value, text: "\(isp.value) \(profile.unit.rawValue)")
    }
    let isReading = profile.profileType == .importMeterReading || profile.profileType == .exportMeterReading
    return ProfilePanel(
      title: nil,
      unit: profile.unit == .kW ? .kilowatts : .kilowattHours,
      isps: isps,
      series: [ProfileSeries(name: profile.profileType.inWords, look: isReading ? .line : .bars, runs: values)],
      isFromZero: !isReading
    )
  }
}

extension MeteringISP {
  /// A value stands for one ISP.
  fileprivate var single: Int64 { 1 }
}

extension MeteringProfileKind {
  fileprivate var inWords: String {
    switch self {
    case .power: "Mean power"
    case .importEnergy: "Energy taken from the grid"
    case .exportEnergy: "Energy fed into the grid"
    case .importMeterReading: "Import counter at the end of the ISP"
    case .exportMeterReading: "Export counter at the end of the ISP"
    }
  }
}
