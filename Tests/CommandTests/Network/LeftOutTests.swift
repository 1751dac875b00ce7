#if !HTTP
  import Testing

  @Suite("uftp without the trait HTTP")
  struct LeftOutTests {
    @Test("Says that a command is not in this build", arguments: ["serve", "send", "demo"])
    func leftOut(_ command: String) throws {
      let run = try Tool(name: "uftp").run([command, "--config", "uftp.json"])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("uftp \(command) is not in this build"))
    }
  }
#endif
