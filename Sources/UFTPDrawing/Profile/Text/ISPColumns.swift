/// The columns of a terminal in which ISPs stand.
struct ISPColumns {
  /// The column of the first ISP.
  let first: Int
  /// How many columns there are.
  let count: Int
  /// How many ISPs share a column; 1 where each has columns of its own.
  let ispsPerColumn: Int
  private let columnsPerISP: Int

  /// Columns for ISPs, in a room that may have too few.
  init(isps: Int, first: Int, room: Int) {
    let room = max(room, 1)
    self.first = first
    ispsPerColumn = (isps + room - 1) / room
    columnsPerISP = max(room / isps, 1)
    count = ispsPerColumn == 1 ? isps * columnsPerISP : (isps + ispsPerColumn - 1) / ispsPerColumn
  }

  /// The columns of a run, counted from the first.
  subscript(run: ClosedRange<Int>) -> ClosedRange<Int> {
    guard ispsPerColumn == 1 else {
      return (run.lowerBound - 1) / ispsPerColumn...(run.upperBound - 1) / ispsPerColumn
    }
    return (run.lowerBound - 1) * columnsPerISP...run.upperBound * columnsPerISP - 1
  }
}
