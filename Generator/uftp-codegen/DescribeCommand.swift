#if Tools
  import ArgumentParser
  import UFTPCodegen

  struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "describe",
      abstract: "Prints what a schema set says, resolved, as JSON.",
      discussion: """
        Example:

          uftp-codegen describe --schemas Schemas/3.1.0
        """
    )

    @Option(help: ArgumentHelp("The folder of schemas, named after its version.", valueName: "dir"))
    var schemas: String

    func run() throws {
      try reporting {
        print(try SchemaModel.load(folder: schemas).describe(), terminator: "")
      }
    }
  }
#endif
