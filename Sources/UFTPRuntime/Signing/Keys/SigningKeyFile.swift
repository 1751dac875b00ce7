#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that hold one secret key: the base64 of its 64 bytes, with or without white space around it.
public enum SigningKeyFile {
  /// Who may have access to a key file.
  public enum Access: Sendable {
    /// The owner alone, as `chmod 600` makes it.
    case ownerOnly
    /// Anyone: the access rights are not looked at. Meant for containers, which often mount secrets readable for all
    /// and protect them by other means.
    case anyone
  }

  /// Reads a secret key without leaving a copy of it in ordinary memory.
  ///
  /// - Parameters:
  ///   - path: the file. A pipe, such as the shell's `<(…)`, is read as well; it has no access rights to check.
  ///   - access: who may have access to the file; the key is refused if others have any right to it.
  /// - Returns: the key.
  /// - Throws: ``KeyError`` of kind `unreadableFile` or `unsafePermissions`, or of the kinds of
  ///   ``SigningKey/init(base64:)``. Each names the file.
  public static func load(from path: String, access: Access = .ownerOnly) throws(KeyError) -> SigningKey {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path, reason: lastSystemError()) }
    defer { close(file) }
    let key: SigningKey
    do {
      key = try SigningKey(text(of: file, at: path).decoded())
    } catch {
      throw KeyError(error.kind, "\(path): \(error.description)")
    }
    // Only now, since the rights to a file that holds no key are nobody's concern here.
    try check(file, at: path, access: access)
    return key
  }

  private static func check(_ file: Int32, at path: String, access: Access) throws(KeyError) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(path, reason: lastSystemError()) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    guard access == .ownerOnly, isRegular, status.st_mode & 0o077 != 0 else { return }
    throw KeyError(
      .unsafePermissions,
      "\(path): others than the owner have access to this secret key; run: chmod 600 \(path)"
    )
  }

  private static func text(of file: Int32, at path: String) throws(KeyError) -> FileText {
    // One byte more than a key's text may have, so that a file that is too long shows itself.
    let room = KeyText.longest + 1
    var count = 0
    let bytes = try SecretBytes(count: room) { (memory) throws(KeyError) in
      while count < room {
        let step = read(file, memory + count, room - count)
        guard step >= 0 else { throw KeyError(.unreadableFile, "the key file can't be read: \(lastSystemError())") }
        if step == 0 { break }
        count += step
      }
    }
    return FileText(bytes: bytes, count: count)
  }

  private static func unreadable(_ path: String, reason: String) -> KeyError {
    KeyError(.unreadableFile, "\(path): the key file can't be read: \(reason)")
  }

  static func lastSystemError() -> String { String(cString: strerror(errno)) }

  /// The beginning of a file, in memory that is wiped.
  private struct FileText {
    let bytes: SecretBytes
    let count: Int

    func decoded() throws(KeyError) -> SecretBytes {
      try bytes.withBytes { (bytes) throws(KeyError) in
        try KeyText.decode(UnsafeBufferPointer(rebasing: bytes.prefix(count)))
      }
    }
  }
}
