import Foundation
import UFTPCoding
import UFTPHTTP
import UFTPMessages

/// What the environment says about this program.
struct Settings {
  /// Our own domain: `UFTP_DOMAIN`.
  var domain: InternetDomain = "dso.example.com"
  /// The file with our secret key, which `uftp keygen` makes: `UFTP_KEY_FILE`.
  var keyFile = "dso.key"
  /// The file that says where the others are, and their keys: `UFTP_PARTICIPANTS`.
  var participants = "participants.json"
  /// Where to listen: `UFTP_HOST`, `UFTP_PORT`, and for TLS `UFTP_TLS_CHAIN` and `UFTP_TLS_KEY`.
  var endpoint = EndpointConfiguration(port: 8082)
  /// Whom to ask for flexibility: `UFTP_AGGREGATOR`.
  var aggregator: InternetDomain = "agr.example.com"
  /// What an order may cost at most: `UFTP_PRICE_LIMIT`.
  var priceLimit: XSDDecimal = 100
  /// How long offers are waited for, in seconds: `UFTP_OFFER_SECONDS`.
  var patience = Duration.seconds(5)

  init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(SettingsError) {
    domain = try Self.value(of: "UFTP_DOMAIN", in: environment, "a domain such as dso.example.com") ?? domain
    aggregator =
      try Self.value(of: "UFTP_AGGREGATOR", in: environment, "a domain such as agr.example.com") ?? aggregator
    priceLimit = try Self.value(of: "UFTP_PRICE_LIMIT", in: environment, "an amount such as 48.25") ?? priceLimit
    patience =
      try Self.value(of: "UFTP_OFFER_SECONDS", in: environment, "a whole number").map(Duration.seconds(_:)) ?? patience
    keyFile = environment["UFTP_KEY_FILE"] ?? keyFile
    participants = environment["UFTP_PARTICIPANTS"] ?? participants
    endpoint.host = environment["UFTP_HOST"] ?? endpoint.host
    let port: UInt16? = try Self.value(of: "UFTP_PORT", in: environment, "a port from 0 to 65535")
    endpoint.port = port.map(Int.init) ?? endpoint.port
    if let chain = environment["UFTP_TLS_CHAIN"], let key = environment["UFTP_TLS_KEY"] {
      endpoint.tls = ServerTLS(certificateChain: chain, privateKey: key)
    }
  }

  /// The value of a variable, or nil where it is not set.
  private static func value<Value: LosslessStringConvertible>(
    of variable: String,
    in environment: [String: String],
    _ expected: String
  ) throws(SettingsError) -> Value? {
    guard let text = environment[variable] else { return nil }
    guard let value = Value(text) else { throw SettingsError(variable, text, expected) }
    return value
  }
}

/// A variable of the environment that can't be used.
struct SettingsError: Error, CustomStringConvertible {
  let description: String

  init(_ variable: String, _ found: String, _ expected: String) {
    description = "\(variable) is \"\(found)\"; expected \(expected)"
  }
}
