#if Tools
  import ArgumentParser
  import UFTPCodegen

  struct StubCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stub",
      abstract: "Prints a handler for a new project, with a method for each message that a role receives.",
      discussion: """
        It compiles as it is. Its methods answer later, which is never until you fill them in.

        Example:

          uftp-codegen stub --role AGR > Sources/MyAggregator/MyAggregator.swift
        """
    )

    @Option(help: ArgumentHelp("The role's code: AGR, CRO or DSO.", valueName: "role"))
    var role: String

    @OptionGroup var input: InputOptions

    func run() throws {
      try reporting {
        let request = GenerationRequest(schemas: input.schemas, protocolFile: input.protocolFile)
        print(try Generation(request).stub(role: role), terminator: "")
      }
    }
  }
#endif
