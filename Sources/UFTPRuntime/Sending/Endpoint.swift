/// Where a participant takes messages: an absolute URL of scheme `https`, or `http` inside a closed network.
public struct Endpoint: Hashable, Sendable, CustomStringConvertible {
  /// The path of version 3 of the protocol.
  public static let path = "/shapeshifter/api/v3/message"

  /// The URL's text, as it was given.
  public let url: String

  /// The text of the URL.
  public var description: String { url }

  /// Takes a whole URL.
  ///
  /// - Parameter url: Such as `https://flex.example.com/shapeshifter/api/v3/message`.
  /// - Throws: What is wrong with it. Whether somebody answers there shows on sending only.
  public init(url: String) throws(EndpointError) {
    guard let rest = Self.afterScheme(of: url) else {
      throw EndpointError(url: url, problem: "it must start with https:// or http://")
    }
    let authority = rest.prefix { character in !"/?#".contains(character) }
    guard !authority.isEmpty, !authority.hasPrefix(":") else {
      throw EndpointError(url: url, problem: "it names no host")
    }
    guard !authority.contains("@") else {
      throw EndpointError(url: url, problem: "it must not hold credentials; configure those at the client")
    }
    guard url.utf8.allSatisfy({ byte in 0x21...0x7E ~= byte }) else {
      throw EndpointError(url: url, problem: "only visible ASCII characters may stand in it")
    }
    self.url = url
  }

  /// The endpoint that a host has by the protocol's rule.
  ///
  /// - Parameter host: A host, with a port if it is not 443: `flex.example.com`.
  /// - Throws: What is wrong with the host.
  public init(host: String) throws(EndpointError) {
    try self.init(url: "https://\(host)\(Self.path)")
  }

  private static func afterScheme(of url: String) -> Substring? {
    for scheme in ["https://", "http://"] where url.lowercased().hasPrefix(scheme) {
      return url.dropFirst(scheme.count)
    }
    return nil
  }
}

/// Why a text is no endpoint.
public struct EndpointError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public let url: String
  /// What is wrong with it.
  public let problem: String

  /// Both in a sentence.
  public var description: String {
    "\"\(url)\" is no endpoint: \(problem); expected is a URL such as https://flex.example.com\(Endpoint.path)"
  }
}
