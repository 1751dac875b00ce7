// The one place of this module where a document is read without a check of each load. Reading an attribute takes a dozen
// loads from a few dozen bytes; that all of these are there is asked once, by hasRoom, and the compiler does not see that
// the loads then need no check of their own: with one each, a FlexRequest takes a fifth more instructions.
//
// What makes it safe: each caller of the functions whose names say "in room" asks hasRoom just before, for all that it
// loads, and builds for debugging, in which all tests run, check it.

extension Span where Element == UInt8 {
  /// Whether so many bytes, at least one, stand at an offset.
  ///
  /// Of this only one comparison depends on the offset: what comes before it is done once for all turns of a loop.
  @inlinable
  @inline(always)
  func hasRoom(for length: Int, at offset: Int) -> Bool {
    UInt(bitPattern: offset) < UInt(bitPattern: Swift.max(0, count &- length &+ 1))
  }

  /// The byte at an offset; 0, which no document may hold, behind the end.
  @inlinable
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    hasRoom(for: 1, at: offset) ? self[unchecked: offset] : 0
  }

  /// Eight bytes as a little-endian word, the first being the lowest, of which the caller knows that they are there.
  @inlinable
  @inline(always)
  func word(inRoomAt offset: Int) -> UInt64 {
    assert(hasRoom(for: 8, at: offset), "A load beyond the room that was asked for.")
    return bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self).littleEndian
  }

  /// Sixteen bytes as two such words, of which the caller knows that they are there.
  @inlinable
  @inline(always)
  func words(inRoomAt offset: Int) -> SIMD2<UInt64> {
    assert(hasRoom(for: 16, at: offset), "A load beyond the room that was asked for.")
    return bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD2<UInt64>.self)
  }

  /// A byte of which the caller knows that it is there.
  @inlinable
  @inline(always)
  func byte(inRoomAt offset: Int) -> UInt8 {
    assert(hasRoom(for: 1, at: offset), "A load beyond the room that was asked for.")
    return self[unchecked: offset]
  }

  /// Eight bytes as a little-endian word; the first is the lowest.
  @inlinable
  @inline(always)
  func word(at offset: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }
}
