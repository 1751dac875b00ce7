import Foundation
import Testing

@Suite("uftp keygen, seal and open")
struct SigningTests {
  private let tool = Tool(name: "uftp")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func key(_ name: String) throws -> String {
    let run = try tool.run(["keygen", "--output", name], in: folder.url)
    #expect(run.status == 0)
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func seal(_ arguments: [String] = []) throws -> Tool.Run {
    let fixed = ["seal", "--key", "k", "--domain", "dso.example", "--role", "DSO"]
    return try tool.run(fixed + arguments, in: folder.url, input: Samples.message)
  }

  @Test("What is sealed opens with the public key, byte for byte, and with no other")
  func roundTrip() throws {
    let publicKey = try key("k")
    let other = try key("other")
    let sealed = try seal()
    #expect(sealed.status == 0)
    #expect(try tool.run(["validate", "-"], input: sealed.output).status == 0)
    for keys in [publicKey, "\(other) \(publicKey)", "cs1.\(publicKey)"] {
      #expect(try tool.run(["open", "--public-key", keys], input: sealed.output).output == Samples.message)
    }
    let refused = try tool.run(["open", "--public-key", other], input: sealed.output)
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
  }

  @Test("The secret key stays in its file: for its owner alone, never overwritten, never shown")
  func secrecy() throws {
    _ = try key("k")
    let secret = try String(contentsOf: folder.url.appending(path: "k"), encoding: .utf8)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: "k").path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let again = try tool.run(["keygen", "--output", "k"], in: folder.url)
    #expect(again.status == 1)
    #expect(try String(contentsOf: folder.url.appending(path: "k"), encoding: .utf8) == secret)
    let sealed = try seal()
    let shown = again.output + again.errors + sealed.output + sealed.errors
    #expect(!shown.contains(secret.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test("A public key that is none is bad usage, and is not repeated", arguments: ["", "bm8ga2V5", "cs1.", "c2 c3"])
  func publicKey(_ text: String) throws {
    let run = try tool.run(["open", "--public-key", text], input: Samples.message)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("Error: --public-key: "), "\(run.errors)")
    #expect(run.errors.contains("Usage: uftp open "))
    #expect(text.isEmpty || !run.errors.contains("\(text) ") && !run.errors.contains("'\(text)'"))
  }

  @Test("Bad arguments are named", arguments: [["--role", "BRP"], ["--key", "nowhere"], ["--domain", "no domain"]])
  func arguments(_ arguments: [String]) throws {
    _ = try key("k")
    let run = try seal(arguments)
    #expect(run.status == (arguments[0] == "--key" ? 1 : 2))
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(arguments[1]))
  }
}
