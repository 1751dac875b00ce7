// The one place of this module where raw memory is written. An array can only be appended to with a check, by a call into
// the runtime, that nobody else holds it; for the dozen short pieces of text that an element is made of, that costs more
// than all the rest of writing. Here the check is made once for a document.
//
// What makes it safe: the memory is lent by the two functions that call a closure, for as long as the closure runs; the
// type can't be copied or made elsewhere, so that it does not outlive them; and each store comes behind a comparison with
// the end of the memory, which builds for debugging, in which all tests run, check. What does not fit is counted and not
// stored.

/// Text in UTF-8 that is being written: of a document, or of a single value.
public struct XMLOutput: ~Copyable {
  @usableFromInline let start: UnsafeMutableRawPointer
  @usableFromInline let capacity: Int
  /// How many bytes were written, those included that did not fit.
  @usableFromInline var count = 0

  private init(start: UnsafeMutableRawPointer, capacity: Int) {
    self.start = start
    self.capacity = capacity
  }

  @inlinable
  init(sharing output: borrowing XMLOutput) {
    start = output.start
    capacity = output.capacity
    count = output.count
  }

  /// The same memory, for a writer that lives no longer than this value; then ``count`` is to be taken over.
  @inlinable
  func lent() -> XMLOutput { XMLOutput(sharing: self) }

  /// How much more memory than text is needed: no piece is stored with more than this behind it. One that is not stored
  /// for want of room leaves the output full.
  @inlinable static var slack: Int { XMLName.longest }

  /// Whether something did not fit, or might not have.
  @inlinable var isFull: Bool { count &+ Self.slack > capacity }

  /// Whether so many more bytes fit.
  @inlinable
  @inline(always)
  func hasRoom(for length: Int) -> Bool { count &+ length <= capacity }

  /// Appends the lowest bytes of a word, up to 8, the lowest one first.
  @inlinable
  @inline(__always)
  mutating func append(_ word: UInt64, count length: Int) {
    if hasRoom(for: 8) { store(word, at: 0) }
    count &+= length
  }

  /// The same where the caller has asked for room.
  @inlinable
  @inline(always)
  mutating func append(inRoom word: UInt64, count length: Int) {
    store(word, at: 0)
    count &+= length
  }

  /// Appends the six lowest bytes of each of two words.
  @inline(__always)
  mutating func append(sixes words: SIMD2<UInt64>) {
    if hasRoom(for: 16) { return append(inRoomSixes: words) }
    count &+= 12
  }

  /// The same where the caller has asked for room for 16 bytes.
  @inline(__always)
  mutating func append(inRoomSixes words: SIMD2<UInt64>) {
    store(words[0], at: 0)
    store(words[1], at: 6)
    count &+= 12
  }

  /// Stores a word so many bytes behind what was written. The caller has asked for room.
  @inlinable
  @inline(always)
  func store(_ word: UInt64, at offset: Int) {
    assert(offset >= 0 && hasRoom(for: offset &+ 8), "A store beyond the room that was asked for.")
    start.storeBytes(of: word.littleEndian, toByteOffset: count &+ offset, as: UInt64.self)
  }

  /// Stores two words so many bytes behind what was written. The caller has asked for room.
  @inlinable
  @inline(always)
  func store(_ words: SIMD2<UInt64>, at offset: Int) {
    assert(offset >= 0 && hasRoom(for: offset &+ 16), "A store beyond the room that was asked for.")
    start.storeBytes(of: words, toByteOffset: count &+ offset, as: SIMD2<UInt64>.self)
  }

  /// Appends a byte.
  @inlinable
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    append(UInt64(byte), count: 1)
  }

  /// Appends a text.
  @inlinable
  public mutating func append(_ text: String) {
    append(text.utf8.span)
  }

  /// Appends bytes.
  @inlinable
  public mutating func append(_ bytes: Span<UInt8>) {
    if count &+ bytes.count <= capacity {
      let end = start.advanced(by: count)
      bytes.withUnsafeBytes { bytes in
        if let source = bytes.baseAddress { end.copyMemory(from: source, byteCount: bytes.count) }
      }
    }
    count &+= bytes.count
  }

  /// Takes back all behind a place.
  @usableFromInline
  mutating func removeAll(from place: Int) {
    count = min(count, max(0, place))
  }

  /// What was written from a place on; nothing if it did not fit.
  func bytes(from place: Int) -> [UInt8] {
    guard !isFull, 0...count ~= place else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start + place, count: count - place))
  }

  /// Eight bytes that were written, the first being the lowest; the caller has seen that all fit.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    place >= 0 && place &+ 8 <= capacity
      ? start.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian : 0
  }
}

extension XMLOutput {
  /// Writes behind what an array holds, for as long as it takes: a text that does not fit is written again, into more
  /// memory.
  ///
  /// - Parameters:
  ///   - array: Where to write; left as it was if writing fails.
  ///   - expected: How many bytes will be written, and ``slack`` more; nil where nobody knows.
  ///   - write: Writes; it must write the same each time.
  static func append<Failure: Error>(
    to array: inout [UInt8],
    room expected: Int? = nil,
    _ write: (inout XMLOutput) throws(Failure) -> Void
  ) throws(Failure) {
    var room = expected ?? max(array.capacity - array.count, 1024)
    while true {
      var needed: Int?
      try array.append(addingCapacity: room) { span throws(Failure) in
        try span.withUnsafeMutableBufferPointer { memory, initialized throws(Failure) in
          needed = try Self.write(into: UnsafeMutableRawBufferPointer(memory), count: &initialized, write)
        }
      }
      guard let needed else { return }
      room = max(needed + slack, 2 * room)
    }
  }

  /// Writes a short text on the stack, and calls a closure with it.
  @usableFromInline
  static func withText(
    _ write: (inout XMLOutput) -> Void,
    _ body: (Span<UInt8>) throws(XSDValueError) -> Void
  ) throws(XSDValueError) {
    let isWhole = try withUnsafeTemporaryAllocation(byteCount: 128, alignment: 8) { memory throws(XSDValueError) in
      var count = 0
      let needed = Self.write(into: memory, count: &count) { output in write(&output) }
      if needed == nil { try body(Span(_unsafeBytes: UnsafeRawBufferPointer(rebasing: memory[..<count]))) }
      return needed == nil
    }
    if !isWhole { try body(text(write).span) }
  }

  /// The text that a closure writes.
  @usableFromInline
  static func text(_ write: (inout XMLOutput) -> Void) -> [UInt8] {
    var text: [UInt8] = []
    append(to: &text) { output in write(&output) }
    return text
  }

  /// Writes into memory.
  ///
  /// - Parameters:
  ///   - memory: Where to write.
  ///   - count: How many bytes were written; left as it was if not all have fitted.
  ///   - write: Writes.
  /// - Returns: How many bytes there are if they might not have fitted.
  private static func write<Failure: Error>(
    into memory: UnsafeMutableRawBufferPointer,
    count: inout Int,
    _ write: (inout XMLOutput) throws(Failure) -> Void
  ) throws(Failure) -> Int? {
    guard let start = memory.baseAddress else { return 0 }
    var output = XMLOutput(start: start, capacity: memory.count)
    do throws(Failure) {
      try write(&output)
    } catch {
      // What was written may be needed to tell where it went wrong, so it must be whole first.
      if !output.isFull { throw error }
    }
    if output.isFull { return output.count }
    count = output.count
    return nil
  }
}
