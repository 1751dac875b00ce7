#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SigningKeyFile {
  /// Writes a secret key to a new file, which its owner alone can read and write.
  ///
  /// - Parameters:
  ///   - path: where the file is to be; a file that exists is never overwritten, since a lost key can't be had back.
  ///   - key: the key.
  /// - Throws: ``KeyError`` of kind `unwritableFile`.
  public static func create(at path: String, for key: SigningKey) throws(KeyError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unwritable(path) }
    defer { close(file) }
    let isWritten = key.secretText().withBytes { text in put(text, into: file) }
    guard isWritten, fsync(file) == 0 else {
      let error = unwritable(path)
      // Half a key is worse than none.
      unlink(path)
      throw error
    }
  }

  private static func put(_ text: UnsafeBufferPointer<UInt8>, into file: Int32) -> Bool {
    guard var next = text.baseAddress else { return false }
    var rest = text.count
    while rest > 0 {
      let step = write(file, next, rest)
      guard step > 0 else { return false }
      next += step
      rest -= step
    }
    return write(file, "\n", 1) == 1
  }

  private static func unwritable(_ path: String) -> KeyError {
    KeyError(.unwritableFile, "\(path): the key file can't be made: \(lastSystemError())")
  }
}
