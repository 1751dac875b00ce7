/// Makes a failing document small by deleting parts while it keeps failing.
enum Shrinking {
  static func smallest(_ bytes: [UInt8], fails: ([UInt8]) -> Bool) -> [UInt8] {
    var smallest = bytes
    var budget = 2000
    var length = max(1, bytes.count / 2)
    while length >= 1 && budget > 0 {
      var start = 0
      while start < smallest.count && budget > 0 {
        var candidate = smallest
        candidate.removeSubrange(start..<min(candidate.count, start + length))
        budget -= 1
        if fails(candidate) { smallest = candidate } else { start += length }
      }
      length /= 2
    }
    return smallest
  }
}
