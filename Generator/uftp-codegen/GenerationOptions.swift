#if Tools
  import ArgumentParser
  import UFTPCodegen

  /// The inputs that several commands share.
  struct InputOptions: ParsableArguments {
    @Option(
      name: .customLong("schemas"),
      help: ArgumentHelp(
        "A folder of schemas, named after its version; once for each version.",
        discussion: "Without it: the folders of the newest major version under Schemas.",
        valueName: "dir"
      )
    )
    var schemas: [String] = []

    @Option(
      name: .customLong("protocol"),
      help: ArgumentHelp("The file that says who sends what to whom.", valueName: "file")
    )
    var protocolFile = "Schemas/protocol.json"
  }

  /// The options of `generate` and `check`.
  struct GenerationOptions: ParsableArguments {
    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp("The folder of generated files, which belongs to the generator.", valueName: "dir"))
    var output = "Sources/UFTPMessages/Generated"

    @Flag(help: "Leave out the schemas' documentation.")
    var noDocumentation = false

    var request: GenerationRequest {
      GenerationRequest(
        schemas: input.schemas,
        protocolFile: input.protocolFile,
        output: output,
        includesDocumentation: !noDocumentation
      )
    }
  }
#endif
