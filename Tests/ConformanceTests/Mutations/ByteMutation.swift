/// One way to damage the bytes of a document without regard to what they mean.
struct ByteMutation: Sendable, CustomStringConvertible {
  var name: String
  /// Changes the bytes; the second document gives parts.
  var apply: @Sendable (inout [UInt8], [UInt8], inout SeededGenerator) -> Void

  init(_ name: String, _ apply: @escaping @Sendable (inout [UInt8], [UInt8], inout SeededGenerator) -> Void) {
    self.name = name
    self.apply = apply
  }

  var description: String { name }

  static let all: [ByteMutation] = [
    ByteMutation("flip a bit") { bytes, _, random in
      guard let place = bytes.indices.randomElement(using: &random) else { return }
      bytes[place] ^= 1 << UInt8(random.number(0...7))
    },
    ByteMutation("another byte") { bytes, _, random in
      guard let place = bytes.indices.randomElement(using: &random) else { return }
      bytes[place] =
        random.oneIn(2) ? UInt8.random(in: 0...255, using: &random) : random.pick(Array("<>&;\"'=/ :-!?[]#x0".utf8))
    },
    ByteMutation("insert a token") { bytes, _, random in
      let place = random.number(0...bytes.count)
      bytes.insert(contentsOf: random.pick(HostileBytes.tokens), at: place)
    },
    ByteMutation("insert bytes that are not UTF-8") { bytes, _, random in
      let place = random.number(0...bytes.count)
      bytes.insert(contentsOf: random.pick(HostileBytes.notUTF8), at: place)
    },
    ByteMutation("delete a range") { bytes, _, random in
      bytes.removeSubrange(random.range(of: bytes, atMost: 40))
    },
    ByteMutation("repeat a range") { bytes, _, random in
      let range = random.range(of: bytes, atMost: 200)
      bytes.insert(
        contentsOf: Array(bytes[range]),
        at: random.oneIn(2) ? range.upperBound : random.number(0...bytes.count)
      )
    },
    ByteMutation("truncate") { bytes, _, random in
      bytes.removeLast(random.number(0...bytes.count))
    },
    ByteMutation("cut off the start") { bytes, _, random in
      bytes.removeFirst(random.number(0...min(bytes.count, 60)))
    },
    ByteMutation("splice two documents") { bytes, other, random in
      let kept = bytes.prefix(random.number(0...bytes.count))
      bytes = kept + other.suffix(random.number(0...other.count))
    },
    ByteMutation("a part of another document") { bytes, other, random in
      let part = other[random.range(of: other, atMost: 100)]
      bytes.replaceSubrange(random.range(of: bytes, atMost: 20), with: part)
    },
    ByteMutation("another prolog") { bytes, _, random in
      bytes.insert(contentsOf: random.pick(HostileBytes.prologs), at: 0)
    },
    ByteMutation("another epilog") { bytes, _, random in
      bytes += random.pick(HostileBytes.epilogs)
    },
    ByteMutation("another encoding") { bytes, _, random in
      bytes = HostileBytes.reencoded(bytes, &random)
    },
    ByteMutation("every space becomes another") { bytes, _, random in
      let space = random.pick(Array("\t\n\r\u{C}\u{B}".utf8))
      bytes = bytes.map { $0 == UInt8(ascii: " ") ? space : $0 }
    },
  ]
}

extension SeededGenerator {
  /// A range of the bytes, of limited length and possibly empty.
  mutating func range(of bytes: [UInt8], atMost length: Int) -> Range<Int> {
    let start = number(0...bytes.count)
    return start..<min(bytes.count, start + number(0...length))
  }
}
