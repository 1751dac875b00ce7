#if Tools
  import ArgumentParser
  import UFTPCodegen

  struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Prints what changed between two schema sets, message by message.",
      discussion: """
        Exit status 0: nothing. 1: something, or the input is wrong.

        Example:

          uftp-codegen diff Schemas/3.0.0 Schemas/3.1.0
        """
    )

    @Argument(help: ArgumentHelp("The folder of the older schemas, named after its version.", valueName: "old-dir"))
    var old: String

    @Argument(help: ArgumentHelp("The folder of the newer schemas.", valueName: "new-dir"))
    var new: String

    func run() throws {
      let diff = try reporting {
        SchemaDiff(from: try SchemaModel.load(folder: old), to: try SchemaModel.load(folder: new))
      }
      print(diff.text, terminator: "")
      if !diff.isEmpty { throw ExitCode(1) }
    }
  }
#endif
