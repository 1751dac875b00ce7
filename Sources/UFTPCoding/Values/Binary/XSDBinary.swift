/// Bytes written as text.
public protocol XSDBinary: XSDValue {
  /// The text as it was written.
  var text: String { get }
  /// How many bytes the text stands for: what XML Schema calls the length.
  var byteCount: Int { get }
}
