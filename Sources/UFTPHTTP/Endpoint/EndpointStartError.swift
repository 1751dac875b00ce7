#if HTTP
  /// Why an endpoint could not listen.
  public struct EndpointStartError: Error, CustomStringConvertible {
    /// The host that it was to listen on.
    public let host: String
    /// The port that it was to listen on.
    public let port: Int
    /// What the system said.
    public let cause: any Error

    /// What went wrong, and what to look at.
    public var description: String {
      "can't listen on \(host):\(port): \(SystemReason.text(of: cause)); choose an address of this machine and a port that is free and allowed"
    }
  }
#endif
