#if Tools
  import ArgumentParser
  import Foundation
  import UFTPCodegen

  /// Runs a command; what is wrong with its input goes to standard error, with exit status 1.
  func reporting<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let diagnostics as Diagnostics {
      FileHandle.standardError.write(Data("\(diagnostics)\n".utf8))
      throw ExitCode(1)
    }
  }
#endif
