import Foundation

/// `uftp-crash-test`: kills a process that trades, over and over, and checks that nothing was lost and nothing done twice.
///
///     uftp-crash-test [--rounds N] [--seconds S] [--seed N] [--broken inbox|outbox]
///
/// Exit code 0 if all held, 1 if not, 2 for bad usage.
@main
struct CrashTest {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    #if Store
      let arguments = Array(CommandLine.arguments.dropFirst())
      do {
        if arguments.first == "victim", arguments.count >= 2 {
          return try await Victim.run(in: arguments[1], breakage: Breakage(arguments.dropFirst(2).first))
        }
        let report = try await Judge(try CrashPlan(arguments)).run()
        print(report.text)
        exit(report.violations.isEmpty ? 0 : 1)
      } catch {
        FileHandle.standardError.write(Data("uftp-crash-test: \(error)\n".utf8))
        exit(2)
      }
    #else
      print("uftp-crash-test was built without the trait Store; build it with default traits.")
    #endif
  }
}
