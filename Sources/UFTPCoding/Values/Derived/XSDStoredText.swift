/// The text of a value, held in place where it has up to 39 bytes, which nearly all identifiers, domains and addresses
/// have: making and dropping such a value asks for no memory.
///
/// It knows whether it has been found right: text of the usual kind that its owner's pattern matches is marked when it is
/// read or made, and then written without a second look.
public struct XSDStoredText<Owner: XSDText>: Sendable, Hashable {
  @usableFromInline let form: Form

  /// Where the text is.
  ///
  /// With two forms, to copy a short text or to let go of it is to look at a byte. An array that may be absent would be
  /// given to the runtime each time.
  @usableFromInline
  enum Form: Sendable {
    /// In place, with a mark if it matches the owner's pattern and is made of ``UsualText``.
    case short(ShortText)
    /// In an array, in valid UTF-8.
    case long([UInt8], isUsual: Bool)
  }

  @inlinable
  @inline(always)
  init(_ form: Form) {
    self.form = form
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
      self.init(.short(isUsual ? short.usual : short))
    } else {
      self.init(.long(TextBytes.array(text, 0, text.count), isUsual: isUsual))
    }
  }

  /// The text as a string.
  public var string: String {
    switch form {
    case .short(let text): text.string
    case .long(let text, _): String(decoding: text, as: UTF8.self)
    }
  }

  /// Whether the text matches the owner's pattern and is made of ``UsualText``.
  @inlinable
  @inline(always)
  var isUsual: Bool {
    switch form {
    case .short(let text): text.isUsual
    case .long(_, let isUsual): isUsual
    }
  }

  /// Appends the text.
  @inlinable
  @inline(always)
  func write(to output: inout XMLOutput) {
    switch form {
    case .short(let text): text.write(to: &output)
    case .long(let text, _): output.append(text.span)
    }
  }

  /// Appends the text and a double quote, if the text has a mark.
  @inlinable
  @inline(always)
  func writeUsual(to output: inout XMLOutput) -> Bool {
    switch form {
    case .short(let text):
      guard text.isUsual, output.hasRoom(for: ShortText.closedRoom) else { return false }
      text.writeClosed(inRoom: &output)
    case .long(let text, let isUsual):
      guard isUsual else { return false }
      output.count = TextBytes.longEnd(text, output.lent())
    }
    return true
  }

  /// Appends an opening, the text and a double quote, if the text is short and has a mark.
  @inlinable
  @inline(always)
  func writeShort(behind opening: StaticString, to output: inout XMLOutput) -> Bool {
    let length = opening.utf8CodeUnitCount
    guard case .short(let text) = form, text.isUsual, output.hasRoom(for: length &+ ShortText.closedRoom) else {
      return false
    }
    output.store(opening)
    output.count &+= length
    text.writeClosed(inRoom: &output)
    return true
  }

  /// Calls a closure with the bytes.
  @usableFromInline
  func withBytes(_ body: (Span<UInt8>) throws(XSDValueError) -> Void) throws(XSDValueError) {
    switch form {
    case .short(let text): try XMLOutput.withText({ text.write(to: &$0) }, body)
    case .long(let text, _): try body(text.span)
    }
  }
}

extension XSDStoredText {
  /// Whether two texts have the same bytes; whether they were checked does not matter.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    switch (left.form, right.form) {
    case (.short(let left), .short(let right)): left == right
    case (.long(let left, _), .long(let right, _)): left == right
    default: false
    }
  }

  /// Mixes the bytes in.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    switch form {
    case .short(let text): hasher.combine(text)
    case .long(let text, _): hasher.combine(text)
    }
  }
}
