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
    self.init(text.utf8.span)
  }

  /// Takes a text in valid UTF-8.
  @usableFromInline
  init(_ text: Span<UInt8>) {
    let isUsual = Owner.pattern?.holdsUsual(text) ?? false
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

  /// Whether the text matches the owner's pattern and is made of ``UsualText``.
  @inlinable
  @inline(always)
  var isUsual: Bool { short.isUsual }

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
    if short.isUsualShort, output.hasRoom(for: ShortText.closedRoom) {
      short.writeClosed(inRoom: &output)
      return true
    }
    guard isUsual, let long else { return false }
    output.count = TextBytes.longEnd(long, output.lent())
    return true
  }

  /// Appends an opening, the text and a double quote, if the text is short and has a mark.
  @inlinable
  @inline(always)
  func writeShort(behind opening: StaticString, to output: inout XMLOutput) -> Bool {
    let length = opening.utf8CodeUnitCount
    guard short.isUsualShort, output.hasRoom(for: length &+ ShortText.closedRoom) else { return false }
    output.store(opening)
    output.count &+= length
    short.writeClosed(inRoom: &output)
    return true
  }

  /// Calls a closure with the bytes.
  @usableFromInline
  func withBytes(_ body: (Span<UInt8>) throws(XSDValueError) -> Void) throws(XSDValueError) {
    if let long { try body(long.span) } else { try XMLOutput.withText({ short.write(to: &$0) }, body) }
  }
}
