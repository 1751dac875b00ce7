import ArgumentParser

/// Puts signed FlexRequests of a whole day on an endpoint of ours, on a bare Hummingbird, and on the Python service.
@main
struct BenchExchange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-exchange",
    abstract: "Loads endpoints with signed FlexRequests of 96 ISPs, in turn, and prints one table.",
    subcommands: [Run.self, ServeExchange.self, ServeBare.self],
    defaultSubcommand: Run.self
  )
}
