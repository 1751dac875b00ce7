#if HTTP
  import Foundation

  /// Keeps messages, tokens and client secrets from going unencrypted where the configuration does not allow it.
  struct PlainHTTPRule: Sendable {
    let allowed: TransportConfiguration.PlainHTTP

    /// The origin of a URL that may be posted to.
    @discardableResult
    func check(_ url: URL) throws(DeliveryFailure) -> Origin {
      guard let origin = Origin(url) else {
        throw .final("invalid_url", "\(url) is no address of scheme https or http")
      }
      guard mayBeReached(origin) else {
        throw .final("plain_http", "\(url) is not encrypted; use https, or allow plain HTTP in the configuration")
      }
      return origin
    }

    private func mayBeReached(_ origin: Origin) -> Bool {
      switch allowed {
      case _ where origin.isEncrypted: true
      case .never: false
      case .toLoopback: origin.isLoopback
      case .anywhere: true
      }
    }
  }
#endif
