#if Tools && HTTP
  import Foundation
  import UFTPHTTP
  import UFTPRuntime

  /// Where a secret is kept: in a file or in an environment variable, never in the configuration itself.
  enum SecretSource {
    case file(path: String)
    case environment(name: String)

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case file, environment
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      let file = try values.decodeIfPresent(String.self, forKey: .file)
      let name = try values.decodeIfPresent(String.self, forKey: .environment)
      switch (file, name) {
      case (let file?, nil): self = .file(path: decoder.resolve(file))
      case (nil, let name?): self = .environment(name: name)
      default:
        throw Self.problem(decoder, "Expected either {\"file\": \"PATH\"} or {\"environment\": \"NAME OF A VARIABLE\"}")
      }
    }

    fileprivate static func problem(_ decoder: any Decoder, _ text: String) -> DecodingError {
      DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: text))
    }

    /// The value of an environment variable.
    fileprivate static func value(of name: String, _ decoder: any Decoder) throws -> String {
      guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
        throw problem(decoder, "The environment variable \(name) is not set; put the secret into it")
      }
      return value
    }
  }

  /// A signing key, read from where the configuration says.
  struct ConfiguredKey: Decodable, Sendable {
    let key: SigningKey

    init(from decoder: any Decoder) throws {
      do {
        switch try SecretSource(from: decoder) {
        case .file(let path): key = try SigningKeyFile.load(from: path)
        case .environment(let name):
          key = try SigningKey(base64: SecretSource.value(of: name, decoder))
        }
      } catch let error as KeyError {
        throw SecretSource.problem(decoder, "The signing key can't be used: \(error)")
      }
    }
  }

  /// The secret of an OAuth client, read from where the configuration says.
  struct ConfiguredSecret: Decodable, Sendable {
    let secret: ClientSecret

    init(from decoder: any Decoder) throws {
      switch try SecretSource(from: decoder) {
      case .environment(let name): secret = ClientSecret(try SecretSource.value(of: name, decoder))
      case .file(let path):
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
          throw SecretSource.problem(decoder, "\(path) can't be read; expected a file that holds the secret alone")
        }
        secret = ClientSecret(text.trimmingCharacters(in: .whitespacesAndNewlines))
      }
    }
  }
#endif
