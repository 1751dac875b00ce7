/// A set of small whole numbers.
struct Bits: Hashable {
  private var words: [UInt64]

  init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  init(_ members: [Int], capacity: Int) {
    self.init(capacity: capacity)
    for member in members { insert(member) }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  mutating func insert(_ member: Int) {
    words[member / 64] |= 1 << UInt64(member % 64)
  }

  /// Inserts the member, or removes it if it is there.
  mutating func toggle(_ member: Int) {
    words[member / 64] ^= 1 << UInt64(member % 64)
  }

  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  func intersection(_ other: Bits) -> Bits {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  func intersects(_ other: Bits) -> Bool {
    words.indices.contains { words[$0] & other.words[$0] != 0 }
  }

  /// The members, from the least.
  var members: [Int] {
    var result: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }
}
