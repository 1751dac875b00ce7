import CSodium

/// Base64 of keys, read and written with libsodium's codec, whose time does not depend on the key.
enum KeyText {
  /// The longest text that is looked at; the longest key has 88 characters.
  static let longest = 1024

  /// Reads a key, ignoring white space around it.
  static func decode(_ text: String) throws(KeyError) -> SecretBytes {
    try text.utf8.span.withUnsafeBufferPointer { (utf8) throws(KeyError) in try decode(utf8) }
  }

  /// Reads a key from UTF-8, ignoring white space around it.
  static func decode(_ text: UnsafeBufferPointer<UInt8>) throws(KeyError) -> SecretBytes {
    let trimmed = trim(text)
    guard !trimmed.isEmpty, trimmed.count <= longest else {
      throw KeyError(.notBase64, "a key has 44 or 88 characters of base64, this text has \(trimmed.count)")
    }
    var count = 0
    let room = try SecretBytes(count: trimmed.count) { (memory) throws(KeyError) in
      count = try decode(trimmed, into: memory)
    }
    return room.withBytes { bytes in SecretBytes(copying: UnsafeBufferPointer(rebasing: bytes.prefix(count))) }
  }

  private static func decode(
    _ text: UnsafeBufferPointer<UInt8>,
    into memory: UnsafeMutablePointer<UInt8>
  ) throws(KeyError) -> Int {
    var count = 0
    let status = text.withMemoryRebound(to: CChar.self) { characters in
      sodium_base642bin(
        memory,
        text.count,
        characters.baseAddress,
        characters.count,
        nil,
        &count,
        nil,
        sodium_base64_VARIANT_ORIGINAL
      )
    }
    guard status == 0 else {
      throw KeyError(.notBase64, "the key is not standard base64 (A-Z a-z 0-9 + /, with = as padding)")
    }
    return count
  }

  /// Writes a key as base64 without a line break, into memory that is wiped.
  static func encode(_ bytes: UnsafeBufferPointer<UInt8>) -> SecretBytes {
    let length = sodium_base64_encoded_len(bytes.count, sodium_base64_VARIANT_ORIGINAL)
    let terminated = SecretBytes(count: length) { memory in
      memory.withMemoryRebound(to: CChar.self, capacity: length) { characters in
        _ = sodium_bin2base64(
          characters,
          length,
          bytes.baseAddress,
          bytes.count,
          sodium_base64_VARIANT_ORIGINAL
        )
      }
    }
    return terminated.withBytes { text in SecretBytes(copying: UnsafeBufferPointer(rebasing: text.dropLast())) }
  }

  private static func trim(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let first = text.firstIndex(where: { !isWhiteSpace($0) }),
      let last = text.lastIndex(where: { !isWhiteSpace($0) })
    else { return UnsafeBufferPointer(rebasing: text[..<text.startIndex]) }
    return UnsafeBufferPointer(rebasing: text[first...last])
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
