#if Tools
  import ArgumentParser

  /// The command-line tool `uftp`.
  @main
  struct UFTPTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "uftp",
      abstract: "Check, convert, sign, open, trade and look up messages of UFTP, the USEF Flex Trading Protocol.",
      discussion: """
        Data go to standard output, everything else to standard error. A path of - is standard input.

        Example: uftp validate inbox/
        """,
      subcommands: [
        Validate.self, Convert.self, Plot.self, Keygen.self, Seal.self, Open.self, Serve.self, Send.self, Demo.self,
      ] + storeCommands
    )

    #if Store
      private static let storeCommands: [any ParsableCommand.Type] = [
        Log.self, Inbox.self, Outbox.self, Retry.self,
      ]
    #else
      private static let storeCommands: [any ParsableCommand.Type] = []
    #endif

    /// Bad usage ends with exit code 2, as the tool's own errors do.
    static func main() async {
      do {
        var command = try parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
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
