import Foundation
import Testing
import UFTPRuntime

@Suite("Key files")
final class SigningKeyFileTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "uftp-keys-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  @Test("A file that was created can be loaded, and is its owner's alone")
  func createAndLoad() throws {
    let path = path("secret.key")
    let key = SigningKey.generate()
    try SigningKeyFile.create(at: path, for: key)
    #expect(try SigningKeyFile.load(from: path).verifyingKey == key.verifyingKey)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == key.revealSecretAsBase64() + "\n")
    #expect(try permissions(of: path) == 0o600)
  }

  @Test("A file that exists is not overwritten")
  func exists() throws {
    let path = try write("precious", permissions: 0o600)
    let error = #expect(throws: KeyError.self) { try SigningKeyFile.create(at: path, for: .generate()) }
    #expect(error?.kind == .unwritableFile)
    #expect(error?.description.contains(path) == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
  }

  @Test(
    "A file that others have access to is refused, with the remedy",
    arguments: [0o644, 0o604, 0o640, 0o620, 0o601]
  )
  func permissions(mode: Int) throws {
    let path = try write(Samples.vectorSecret, permissions: mode)
    let error = #expect(throws: KeyError.self) { try SigningKeyFile.load(from: path) }
    #expect(error?.kind == .unsafePermissions)
    #expect(error?.description.contains("chmod 600 \(path)") == true)
    #expect(try SigningKeyFile.load(from: path, access: .anyone).verifyingKey.base64 == Samples.vectorPublic)
  }

  @Test(
    "White space around the key is ignored",
    arguments: ["\(Samples.vectorSecret)\r\n", "\n \t\(Samples.vectorSecret)"]
  )
  func whiteSpace(text: String) throws {
    let path = try write(text, permissions: 0o400)
    #expect(try SigningKeyFile.load(from: path).verifyingKey.base64 == Samples.vectorPublic)
  }

  @Test(
    "What holds no key is refused, and the file is named",
    arguments: [
      ("", KeyError.Kind.notBase64),
      ("not a key", .notBase64),
      (String(repeating: "A", count: 5000), .notBase64),
      (Samples.vectorPublic, .wrongLength),
      ("A" + Samples.vectorSecret.dropFirst(), .publicHalfMismatch),
    ]
  )
  func noKey(text: String, kind: KeyError.Kind) throws {
    let path = try write(text, permissions: 0o600)
    let error = #expect(throws: KeyError.self) { try SigningKeyFile.load(from: path) }
    #expect(error?.kind == kind)
    #expect(error?.description.hasPrefix("\(path): ") == true)
  }

  @Test("A missing file and a folder can't be read")
  func unreadable() {
    for path in [path("missing.key"), folder.path()] {
      let error = #expect(throws: KeyError.self) { try SigningKeyFile.load(from: path, access: .anyone) }
      #expect(error?.kind == .unreadableFile)
      #expect(error?.description.hasPrefix("\(path): ") == true)
    }
  }

  @Test("What holds no key is said to hold none, whoever may read it")
  func noKeyForAll() throws {
    let path = try write("<FlexOffer/>", permissions: 0o644)
    let error = #expect(throws: KeyError.self) { try SigningKeyFile.load(from: path) }
    #expect(error?.kind == .notBase64)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  private func write(_ text: String, permissions: Int) throws -> String {
    let path = path("given.key")
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    return path
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
