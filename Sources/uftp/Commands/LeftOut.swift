#if Tools && !(HTTP && Store)
  import ArgumentParser

  /// A command that needs what a trait brings.
  protocol LeftOutCommand: ParsableCommand {
    static var name: String { get }
    static var trait: String { get }
  }

  extension LeftOutCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: name,
        abstract: "Not in this build: it needs the trait \(trait), which is on by default."
      )
    }

    func run() throws {
      StandardStreams.writeError(
        "error: uftp \(Self.name) is not in this build; build uftp with the trait \(Self.trait), which is on by default"
      )
      throw ExitCode(2)
    }
  }
#endif

#if Tools && !HTTP
  import ArgumentParser

  /// `uftp serve`, left out.
  struct Serve: LeftOutCommand {
    static let (name, trait) = ("serve", "HTTP")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp send`, left out.
  struct Send: LeftOutCommand {
    static let (name, trait) = ("send", "HTTP")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp demo`, left out.
  struct Demo: LeftOutCommand {
    static let (name, trait) = ("demo", "HTTP")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }
#endif

#if Tools && !Store
  import ArgumentParser

  /// `uftp log`, left out.
  struct Log: LeftOutCommand {
    static let (name, trait) = ("log", "Store")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp inbox`, left out.
  struct Inbox: LeftOutCommand {
    static let (name, trait) = ("inbox", "Store")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp outbox`, left out.
  struct Outbox: LeftOutCommand {
    static let (name, trait) = ("outbox", "Store")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }

  /// `uftp retry`, left out.
  struct Retry: LeftOutCommand {
    static let (name, trait) = ("retry", "Store")
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
  }
#endif
