#if Tools
  import ArgumentParser
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// `uftp seal`
  struct Seal: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sign a message and wrap it in a SignedMessage.",
      discussion: """
        The bytes are signed as they are; check them with uftp validate first. The SignedMessage goes to standard output.

        Example: uftp seal --key agr.key --domain agr.example --role AGR offer.xml > signed.xml
        """
    )

    @Option(help: "The file that holds the secret key, as uftp keygen writes it.")
    var key: String

    @Option(help: "The sender's domain, such as agr.example.", transform: ArgumentText.domain)
    var domain: InternetDomain

    @Option(help: "The sender's role: AGR, CRO or DSO.", transform: ArgumentText.role)
    var role: USEFRole

    @Argument(help: "A file, or - for standard input.")
    var path: String = "-"

    func run() throws {
      let payload = try readingFiles { try Input(path: path).read() }
      let signingKey: SigningKey
      do {
        signingKey = try SigningKeyFile.load(from: key)
      } catch {
        throw refuse(error.description)
      }
      let message = SignedMessage(sealing: payload, from: domain, as: role, with: signingKey)
      StandardStreams.write(try message.xml(options: XMLEncodingOptions(layout: .indented)))
    }
  }
#endif
