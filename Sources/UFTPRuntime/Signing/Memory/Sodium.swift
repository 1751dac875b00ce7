import CSodium

/// The C library behind the signatures.
enum Sodium {
  /// Whether libsodium is ready for use; its first reading starts the library, once for the process.
  static let isReady: Bool = sodium_init() >= 0

  /// Starts libsodium unless it runs already.
  static func start() {
    // The library refuses only where the system has no source of random bytes: there, no key can be trusted.
    precondition(isReady, "libsodium finds no source of random bytes on this system")
  }
}
