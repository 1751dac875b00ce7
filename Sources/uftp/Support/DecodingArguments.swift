#if Tools
  import ArgumentParser
  import UFTPCoding
  import UFTPMessages

  /// How documents are read: options that several commands share.
  struct DecodingArguments: ParsableArguments {
    @Option(
      name: .customLong("schema"),
      help: "The version of the schema to read by: 3.0.0 or 3.1.0.",
      transform: ArgumentText.version
    )
    var version = ProtocolVersion.latest

    @Flag(help: "Accept the known quirks of other libraries, such as an EAN of 18 digits.")
    var lenient = false

    /// The options that these arguments stand for.
    var options: XMLDecodingOptions {
      XMLDecodingOptions(version: version, leniencies: lenient ? .knownPeerQuirks : [])
    }
  }
#endif
