#if Tools
  import ArgumentParser

  /// The command-line tool `uftp`.
  @main
  struct UFTPTool: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "uftp",
      abstract: "Check, convert, sign and open messages of UFTP, the USEF Flex Trading Protocol.",
      discussion: """
        Data go to standard output, everything else to standard error. A path of - is standard input.

        Example: uftp validate inbox/
        """,
      subcommands: [Validate.self, Convert.self, Plot.self, Keygen.self, Seal.self, Open.self]
    )

    /// Bad usage ends with exit code 2, as the tool's own errors do.
    static func main() {
      do {
        var command = try parseAsRoot()
        try command.run()
      } catch  where exitCode(for: error) == .validationFailure {
        StandardStreams.writeError(fullMessage(for: error))
        exit(withError: ExitCode(2))
      } catch {
        exit(withError: error)
      }
    }
  }
#else
  /// The command-line tool, left out.
  @main
  struct UFTPTool {
    static func main() {
      print("uftp was built without its trait Tools; build it with default traits.")
    }
  }
#endif
