/// The text of a value, held in place where it has up to 39 bytes, which nearly all identifiers, domains and addresses
/// have: making and dropping such a value asks for no memory.
///
/// It knows whether it has been found right: text of the usual kind that its owner's pattern matches is marked when it is
/// read or made, and then written without a second look.
public struct XSDStoredText<Owner: XSDText>: Sendable, Hashable {
  /// A text held in place, else no bytes; marked if the text matches the owner's pattern and is made of ``UsualText``.
  @usableFromInline let short: ShortText
  /// The bytes of a longer text, in valid UTF-8.
  @usableFromInline let long: [UInt8]?

  @inlinable
  @inline(always)
  init(short: ShortText, long: [UInt8]?) {
    self.short = short
    self.long = long
  }

  /// Takes a text.
  public init(_ text: String) {
    let bytes = text.utf8.span
    self.init(bytes, isUsual: Owner.pattern?.holdsUsual(bytes) ?? false)
  }

  /// Takes a text in valid UTF-8.
  @usableFromInline
  init(_ text: Span<UInt8>, isUsual: Bool = false) {
    if text.count <= ShortText.longest {
      let short = ShortText(text)
      self.init(short: isUsual ? short.usual : short, long: nil)
    } else {
      self.init(short: isUsual ? .usualLong : .empty, long: TextBytes.array(text, 0, text.count))
    }
  }

  /// The text as a string.
  public var string: String {
    if let long { String(decoding: long, as: UTF8.self) } else { short.string }
  }

  /// Appends the text.
  @inlinable
  @inline(always)
  func write(to output: inout XMLOutput) {
    if let long { output.append(long.span) } else { short.write(to: &output) }
  }

  /// Appends the text and a double quote, if the text has a mark.
  @inlinable
  @inline(always)
  func writeUsual(to output: inout XMLOutput) -> Bool {
    if short.isUsual, output.hasRoom(for: ShortText.closedRoom) {
      short.writeClosed(inRoom: &output)
      return true
    }
    guard short.hasMark, let long else { return false }
    output.count = output.lent().count(withClosed: long)
    return true
  }

  /// Appends an opening, the text and a double quote, if the text is short and has a mark.
  @inlinable
  @inline(always)
  func writeShort(behind opening: StaticString, to output: inout XMLOutput) -> Bool {
    guard short.isUsual, output.hasRoom(for: opening.utf8CodeUnitCount &+ ShortText.closedRoom) else { return false }
    output.store(opening)
    output.count &+= opening.utf8CodeUnitCount
    short.writeClosed(inRoom: &output)
    return true
  }

  /// Calls a closure with the bytes.
  @usableFromInline
  func withBytes(_ body: (Span<UInt8>) throws(XSDValueError) -> Void) throws(XSDValueError) {
    if let long { try body(long.span) } else { try XMLOutput.withText({ short.write(to: &$0) }, body) }
  }
}
