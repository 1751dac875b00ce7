#if HTTP && Store
  import Testing
  import UFTPRuntime

  @Suite("The README's program")
  struct ReadmeProgramTests {
    @Test("says which file it lacks")
    func namesTheMissingKey() async throws {
      let error = try #require(await #expect(throws: KeyError.self) { try await readmeProgram() })
      #expect(error.kind == .unreadableFile)
      #expect(error.description.contains("agr.key"))
    }
  }
#endif
