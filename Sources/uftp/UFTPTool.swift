#if Tools
  import ArgumentParser
  import UFTPMessages

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
      version: version,
      subcommands: [
        Validate.self, Convert.self, Plot.self, Keygen.self, Seal.self, Open.self, Serve.self, Send.self, Demo.self,
        Log.self, Inbox.self, Outbox.self, Retry.self,
      ]
    )

    private static let version =
      "uftp 0.1.0, UFTP \(ProtocolVersion.allCases.map(\.rawValue).joined(separator: " and "))"

    /// Bad usage ends with exit code 2, as the tool's own errors do.
    static func main() async {
      StandardStreams.surviveClosedPipes()
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
  import Foundation

  /// The command-line tool, left out.
  @main
  struct UFTPTool {
    static func main() {
      let text = "error: uftp was built without its trait Tools; build it with default traits\n"
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
      exit(2)
    }
  }
#endif
