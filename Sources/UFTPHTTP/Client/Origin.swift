#if HTTP
  import Foundation

  /// Scheme, host and port of a URL: the place that credentials and encryption belong to.
  struct Origin: Hashable, Sendable {
    let scheme: String
    let host: String
    let port: Int

    /// The origin of an absolute URL of scheme http or https; nil for any other.
    init?(_ url: URL) {
      guard let scheme = url.scheme?.lowercased(), let host = url.host()?.lowercased(), !host.isEmpty else {
        return nil
      }
      guard scheme == "https" || scheme == "http" else { return nil }
      self.scheme = scheme
      self.host = host
      self.port = url.port ?? (scheme == "https" ? 443 : 80)
    }

    var isEncrypted: Bool { scheme == "https" }

    /// Whether the host is this very machine.
    var isLoopback: Bool {
      host == "localhost" || host == "::1" || host == "[::1]" || Self.isIPv4Loopback(host)
    }

    private static func isIPv4Loopback(_ host: String) -> Bool {
      let parts = host.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { part in UInt8(part) != nil }
    }
  }
#endif
