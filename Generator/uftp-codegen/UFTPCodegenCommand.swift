#if Tools
  import ArgumentParser

  @main
  struct UFTPCodegenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "uftp-codegen",
      abstract: "Makes Swift of the XML schemas of the USEF Flex Trading Protocol.",
      discussion: """
        Run it where the package is, and its defaults fit:

          swift run uftp-codegen generate
        """,
      subcommands: [GenerateCommand.self, CheckCommand.self, DiffCommand.self, DescribeCommand.self, StubCommand.self]
    )
  }
#else
  @main
  struct UFTPCodegenCommand {
    static func main() {
      print("uftp-codegen was built without the trait Tools of swift-uftp: build it with its default traits")
    }
  }
#endif
