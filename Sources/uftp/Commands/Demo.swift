#if Tools && HTTP
  import ArgumentParser

  struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "x")
    func run() async throws {}
  }
#endif
