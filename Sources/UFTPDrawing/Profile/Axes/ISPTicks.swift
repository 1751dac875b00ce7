extension ISPAxis {
  /// A mark on the axis, at the start of an ISP.
  struct Tick: Sendable, Equatable {
    let isp: Int
    let clock: String?
  }

  /// Marks at round hours where the clock is known, else at round numbers; at most so many, and none too near another.
  func ticks(atMost most: Int) -> [Tick] {
    let most = max(most, 2)
    var ticks: [Tick] = []
    for isp in day == nil ? numbered(atMost: most) : timed(atMost: most) {
      if let last = ticks.last, (isp - last.isp) * most * 5 < count * 4 { continue }
      ticks.append(Tick(isp: isp, clock: clock(after: isp - 1)))
    }
    return ticks
  }

  private func numbered(atMost most: Int) -> [Int] {
    let step = [1, 2, 4, 8, 12, 24, 48, 96, 240].first { count <= $0 * most } ?? max(count, 1)
    return Array(stride(from: 1, through: count, by: step))
  }

  private func timed(atMost most: Int) -> [Int] {
    guard let day, let minutes else { return [] }
    let step = [15, 30, 60, 120, 180, 240, 360, 480, 720].first { day.minutes / $0 <= most } ?? 1440
    return (1...count).filter { day.clock(after: ($0 - 1) * minutes) % step == 0 }
  }
}
