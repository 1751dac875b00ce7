#if Tools
  import ArgumentParser
  import UFTPCodegen

  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Says which files generate would change, and changes none.",
      discussion: """
        Exit status 0: none. 1: some, whose names are printed, or the input is wrong.

        Example: in CI, with the defaults of generate:

          uftp-codegen check
        """
    )

    @OptionGroup var options: GenerationOptions

    func run() throws {
      let changes = try reporting { try Generation(options.request).changes() }
      for file in changes.written { print("\(options.output)/\(file): would be written") }
      for file in changes.removed { print("\(options.output)/\(file): would be removed") }
      if !changes.isEmpty { throw ExitCode(1) }
    }
  }
#endif
