/// Which positions read a scalar, as bits of a word.
struct PositionMasks: Sendable {
  private let ascii: [UInt64]
  private let beyond: [(ranges: ScalarRanges, positions: UInt64)]

  init(_ program: XSDPattern.CountingAutomaton) {
    var ascii = [UInt64](repeating: 0, count: 256)
    var beyond: [(ranges: ScalarRanges, positions: UInt64)] = []
    for (place, ranges) in program.classes.enumerated() {
      let readers = program.positions.indices.filter { program.positions[$0].scalarClass == place }
      let mask = Self.word(of: readers)
      beyond.append((ScalarRanges(ranges), mask))
      for range in ranges where range.lowerBound < 128 {
        for scalar in range.lowerBound...min(range.upperBound, 127) { ascii[Int(scalar)] |= mask }
      }
    }
    self.ascii = ascii
    self.beyond = beyond
  }

  /// A word with the bits of some positions.
  static func word(of positions: [Int]) -> UInt64 {
    positions.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The positions that read an ASCII byte; none for another one, which is not a scalar by itself.
  @inline(__always)
  func reading(_ byte: UInt8) -> UInt64 { ascii[Int(byte)] }

  /// The positions that read the scalar at an index, which moves past it.
  @inline(__always)
  func next(_ text: Span<UInt8>, _ index: inout Int) -> UInt64 {
    let byte = text[index]
    guard byte < 0x80 else { return nextBeyond(text, &index) }
    index &+= 1
    return ascii[Int(byte)]
  }

  @inline(never)
  private func nextBeyond(_ text: Span<UInt8>, _ index: inout Int) -> UInt64 {
    let scalar = UTF8Scalars.next(text, &index)
    var positions: UInt64 = 0
    for entry in beyond where entry.ranges.contains(scalar) { positions |= entry.positions }
    return positions
  }
}
