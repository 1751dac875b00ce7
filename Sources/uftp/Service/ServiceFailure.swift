#if Tools && HTTP
  import ArgumentParser

  extension AsyncParsableCommand {
    /// Runs something and ends with exit code 1 where it fails, having said why.
    func reportingFailure<Result>(_ body: () async throws -> Result) async throws -> Result {
      do {
        return try await body()
      } catch let code as ExitCode {
        throw code
      } catch {
        throw refuse("\(error)")
      }
    }
  }
#endif
