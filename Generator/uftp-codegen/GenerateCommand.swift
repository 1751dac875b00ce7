#if Tools
  import ArgumentParser
  import UFTPCodegen

  struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "generate",
      abstract: "Writes the Swift module of one or more versions of the schemas.",
      discussion: """
        Only files that differ are written. Files of the output folder that are no longer generated are removed; \
        files that no generator made are an error.

        Example: one version, into a module of your own:

          uftp-codegen generate --schemas Schemas/3.1.0 --output Sources/Mine/Generated
        """
    )

    @OptionGroup var options: GenerationOptions

    func run() throws {
      try reporting {
        let generation = try Generation(options.request)
        for folder in generation.schemaFolders { print("read \(folder)") }
        let changes = try generation.write()
        for file in changes.removed { print("removed \(options.output)/\(file)") }
        print(
          "\(options.output): \(changes.written.count) files written, \(changes.unchanged) unchanged, "
            + "\(changes.removed.count) removed"
        )
      }
    }
  }
#endif
