#if HTTP
  import Foundation
  import NIOCore
  import NIOPosix

  /// What the system says of an error, without what NIO adds for its own makers.
  enum SystemReason {
    static func text(of error: any Error) -> String {
      switch error {
      case let error as IOError: String(cString: strerror(error.errnoCode))
      case let error as NIOConnectionError: text(of: error)
      default: "\(error)"
      }
    }

    private static func text(of error: NIOConnectionError) -> String {
      if let failure = error.connectionErrors.first { return text(of: failure.error) }
      return error.dnsAError == nil && error.dnsAAAAError == nil ? "\(error)" : "the host \(error.host) is not found"
    }
  }
#endif
