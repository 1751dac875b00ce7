#if Tools
  import ArgumentParser
  import UFTPRuntime

  /// `uftp keygen`
  struct Keygen: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a key pair for signing messages.",
      discussion: """
        The secret key goes to a new file that only its owner can read, and nowhere else. The public key, in base64, goes \
        to standard output; give it to your peers, or publish the cs1 form that is shown beside it.

        Example: uftp keygen --output agr.key
        """
    )

    @Option(help: "The file for the secret key; one that exists is never overwritten.")
    var output = "uftp.key"

    func run() throws {
      let key = SigningKey.generate()
      do {
        try SigningKeyFile.create(at: output, for: key)
      } catch {
        throw refuse(error.description)
      }
      StandardStreams.writeError("The secret key is in \(output). To publish: \(KeyString(signing: key.verifyingKey))")
      StandardStreams.writeLine(key.verifyingKey.base64)
    }
  }
#endif
