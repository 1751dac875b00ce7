// The bytes of a text that stands in the code are read by their address, which is how a static string offers them. The
// compiler knows them and makes numbers of them, so that a comparison is one with a number.

extension StaticString {
  /// Eight bytes of the text as a little-endian word; zero behind the end.
  @inlinable
  @inline(always)
  func word(from start: Int) -> UInt64 {
    let length = utf8CodeUnitCount
    guard start >= 0, start &+ 8 <= length else { return partialWord(from: start) }
    return UnsafeRawPointer(utf8Start).loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
  }

  @inlinable
  @inline(always)
  func partialWord(from start: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<8 where start &+ place < utf8CodeUnitCount {
      word |= UInt64(utf8Start[start &+ place]) &<< UInt64(truncatingIfNeeded: 8 &* place)
    }
    return word
  }
}

extension Span where Element == UInt8 {
  /// Passes a text that stands in the code, if it stands at a position and at least eight bytes are there.
  @inlinable
  @inline(always)
  public func takes(_ text: StaticString, at position: inout Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard hasRoom(for: Swift.max(8, length), at: position) else { return false }
    if length < 8 {
      let mask = (1 as UInt64) &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1
      guard word(inRoomAt: position) & mask == text.word(from: 0) else { return false }
    } else {
      var place = 0
      while place &+ 8 < length {
        guard word(inRoomAt: position &+ place) == text.word(from: place) else { return false }
        place &+= 8
      }
      guard word(inRoomAt: position &+ length &- 8) == text.word(from: length &- 8) else { return false }
    }
    position &+= length
    return true
  }

  /// The same where the compiler does not know which text it is.
  @inlinable
  @inline(always)
  func takesAny(_ text: StaticString, at position: inout Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard length >= 8, hasRoom(for: length, at: position) else { return takes(text, at: &position) }
    let words = UnsafeRawPointer(text.utf8Start)
    let last = length &- 8
    var place = 0
    while place < last {
      let word = words.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      guard self.word(inRoomAt: position &+ place) == word else { return false }
      place &+= 8
    }
    let word = words.loadUnaligned(fromByteOffset: last, as: UInt64.self).littleEndian
    guard self.word(inRoomAt: position &+ last) == word else { return false }
    position &+= length
    return true
  }
}

extension XMLOutput {
  /// Appends a text that stands in the code.
  @inlinable
  @inline(always)
  public mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    if hasRoom(for: length &+ 7) { store(text) }
    count &+= length
  }

  /// Stores a text that stands in the code behind what was written. The caller has asked for room for 7 bytes more.
  @inlinable
  @inline(always)
  func store(_ text: StaticString) {
    var place = 0
    while place < text.utf8CodeUnitCount {
      store(text.word(from: place), at: place)
      place &+= 8
    }
  }
}
