#if Tools
  import ArgumentParser
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// `uftp open`
  struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the signature of a SignedMessage and write the message in it.",
      discussion: """
        The message goes to standard output, byte for byte as it was signed, and only if the signature is right; \
        otherwise the exit code is 1.

        Example: uftp open --public-key kSyHrhqSGtSgLegJW1Rqib3sHfL9SdLlVE6qRrexfLc= signed.xml
        """
    )

    @Option(help: "The sender's public key, in base64 or as published (cs1.…); two keys with a space between them.")
    var publicKey: String

    @Argument(help: "A file, or - for standard input.")
    var path: String = "-"

    func validate() throws {
      _ = try verifyingKeys()
    }

    func run() throws {
      let keys = try verifyingKeys()
      let bytes = try readingFiles { try Input(path: path).read() }
      let message: SignedMessage
      do {
        message = try SignedMessage(xml: bytes)
      } catch {
        StandardStreams.writeError("\(path):\(error)")
        throw ExitCode(1)
      }
      do {
        StandardStreams.write(try message.open(with: keys).bytes)
      } catch {
        throw refuse("\(path): \(error)")
      }
    }

    private func verifyingKeys() throws -> [VerifyingKey] {
      guard !publicKey.allSatisfy(\.isWhitespace) else { throw ValidationError("--public-key: expected a key") }
      do {
        guard !publicKey.hasPrefix(KeyString.prefix) else { return try PublishedKeys(publicKey).verifyingKeys }
        return try publicKey.split(separator: " ").map { key throws(KeyError) in try VerifyingKey(base64: String(key)) }
      } catch {
        // Without the value: people mix up their keys.
        throw ValidationError("--public-key: \(error)")
      }
    }
  }
#endif
