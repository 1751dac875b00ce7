/// The rows of a terminal in which values stand: some above a line at zero, some below.
struct BlockRows {
  let above: Int
  let below: Int
  /// How much a row stands for.
  let perRow: Double
  /// The value at the line.
  let ground: Double

  /// Rows for a range of values.
  ///
  /// - Parameters:
  ///   - range: The values to hold, which are not all the same.
  ///   - rows: How many rows there are, at least 2.
  ///   - isFromZero: Whether the line is at zero, which the range then holds; otherwise it is below all values.
  init(_ range: ClosedRange<Double>, rows: Int, isFromZero: Bool) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    guard isFromZero else {
      // The least value still gets half a block.
      perRow = (upper - lower) / (Double(rows) - 0.5)
      ground = lower - perRow / 2
      above = rows
      below = 0
      return
    }
    let most = rows - (lower < 0 ? 1 : 0)
    above = upper > 0 ? min(max(Int((Double(rows) * upper / (upper - lower)).rounded()), 1), most) : 0
    below = rows - above
    perRow = max(above > 0 ? upper / Double(above) : 0, below > 0 ? -lower / Double(below) : 0)
    ground = 0
  }

  /// The block for what a range of values covers of a row.
  ///
  /// - Parameters:
  ///   - row: The row: 1 is the first above the line, -1 the first below.
  ///   - range: The values covered.
  /// - Returns: How the row is covered, or nil where it is not.
  func cover(of row: Int, by range: ClosedRange<Double>) -> Cover? {
    let bottom = row > 0 ? Double(row - 1) : Double(row)
    let lower = max((range.lowerBound - ground) / perRow - bottom, 0)
    let upper = min((range.upperBound - ground) / perRow - bottom, 1)
    guard upper > lower else { return nil }
    return Cover(lower: lower, upper: upper)
  }

  /// What is covered of a row, from its bottom, 0, to its top, 1.
  struct Cover: Equatable {
    let lower: Double
    let upper: Double

    /// The block element that is nearest, if any is near.
    ///
    /// - Parameter fill: A shade, which comes in whole rows only; nil or a full block for blocks of all heights.
    func block(filledWith fill: Character?) -> Character? {
      guard fill == nil || fill == "█" else { return share >= 0.25 ? fill : nil }
      if share > 0.94 { return "█" }
      return lower < 1 - upper ? fromBelow : fromAbove
    }

    private var share: Double { upper - lower }

    private var fromBelow: Character? {
      let eighths = Int((share * 8).rounded())
      return eighths > 0 ? Array("▁▂▃▄▅▆▇█")[eighths - 1] : nil
    }

    /// Fonts have but two blocks that hang from above.
    private var fromAbove: Character? {
      if share > 0.75 { return "█" }
      return share > 0.3 ? "▀" : share > 0.06 ? "▔" : nil
    }
  }
}
