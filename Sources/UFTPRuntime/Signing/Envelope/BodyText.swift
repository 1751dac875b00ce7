#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The base64 of an envelope's body: standard alphabet, padded, with or without white space.
///
/// Foundation does the decoding, since the codec that keys need (constant time) costs more than the signature check.
/// It lets wrong padding pass, so the padding is checked here.
enum BodyText {
  /// The base64 of `bytes`, in one line.
  static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// The bytes that `text` stands for, or nothing if it is not base64.
  ///
  /// White space may stand anywhere, as XML Schema has it for base64Binary.
  static func decode(_ text: String) -> [UInt8]? {
    if let bytes = decodeUnspaced(text) { return bytes }
    let unspaced = text.utf8.filter { byte in !isWhiteSpace(byte) }
    guard unspaced.count < text.utf8.count else { return nil }
    return decodeUnspaced(String(decoding: unspaced, as: UTF8.self))
  }

  private static func decodeUnspaced(_ text: String) -> [UInt8]? {
    guard text.utf8.span.withUnsafeBufferPointer(isPaddedRight) else { return nil }
    return Data(base64Encoded: text).map { data in [UInt8](data) }
  }

  /// Whether the last four characters hold padding only where it may stand, and the bits left over are zero.
  private static func isPaddedRight(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count.isMultiple(of: 4) else { return false }
    let padding = text.suffix(4).firstIndex(of: 0x3D) ?? text.endIndex
    switch text.endIndex - padding {
    case 0: return true
    case 1: return "AEIMQUYcgkosw048".utf8.contains(text[padding - 1])
    case 2: return text[padding + 1] == 0x3D && "AQgw".utf8.contains(text[padding - 1])
    default: return false
    }
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
