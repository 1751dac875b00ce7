#if Tools && !HTTP
  import ArgumentParser

  /// A command that needs what the trait HTTP brings.
  protocol LeftOutCommand: ParsableCommand {
    static var name: String { get }
  }

  extension LeftOutCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: name,
        abstract: "Not in this build: it needs the trait HTTP, which is on by default."
      )
    }

    func run() throws {
      StandardStreams.writeError(
        "error: uftp \(Self.name) is not in this build; build uftp with the trait HTTP, which is on by default"
      )
      throw ExitCode(2)
    }
  }

  /// `uftp serve`, left out.
  struct Serve: LeftOutCommand {
    static let name = "serve"
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp send`, left out.
  struct Send: LeftOutCommand {
    static let name = "send"
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp demo`, left out.
  struct Demo: LeftOutCommand {
    static let name = "demo"
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }
#endif
