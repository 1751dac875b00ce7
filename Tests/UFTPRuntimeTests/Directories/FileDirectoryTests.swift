import Foundation
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime

@Suite("A directory file")
struct FileDirectoryTests {
  private static let dso = Participant(domain: "dso.example.com", role: .dso)
  private static let key = "NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec="

  private static func json(host: String = "flex.example.com", rest: String = "") -> String {
    """
    {"participants": [{"domain": "dso.example.com", "role": "DSO", "keys": ["\(key)"],
      "endpoint": "https://\(host)/shapeshifter/api/v3/message"\(rest)}]}
    """
  }

  /// A file of its own, which goes when the test is over.
  private final class File {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).json").path

    init(_ text: String) throws {
      try write(text)
    }

    func write(_ text: String) throws {
      // Atomically: another file takes the old one's place, so the change shows whatever the clock says.
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  @Test("is read with keys in either form")
  func reads() async throws {
    let other = SigningKey.generate().verifyingKey
    let file = try File(
      """
      {"participants": [
        {"domain": "dso.example.com", "role": "DSO", "endpoint": "https://flex.example.com/x",
         "keys": ["cs1.\(Self.key)", "\(other.base64)"], "version": "3.0.0"}
      ]}
      """
    )
    let entry = try await FileDirectory(path: file.path).entry(for: Self.dso)
    #expect(entry.endpoint.url == "https://flex.example.com/x")
    #expect(entry.keys.map(\.base64) == [Self.key, other.base64])
    #expect(entry.version == .v3_0_0)
  }

  @Test("is read again when it changes, and a bad one leaves the old in force and says why, once")
  func reloads() async throws {
    let file = try File(Self.json())
    let reports = Collector<String>()
    let directory = try FileDirectory(path: file.path) { reports.append($0) }
    #expect(try await directory.entry(for: Self.dso).endpoint.url.contains("flex.example.com"))

    try file.write(Self.json(host: "other.example.com"))
    #expect(try await directory.entry(for: Self.dso).endpoint.url.contains("other.example.com"))
    #expect(reports.elements.isEmpty)

    try file.write("{")
    for _ in 0..<3 {
      #expect(try await directory.entry(for: Self.dso).endpoint.url.contains("other.example.com"))
    }
    #expect(reports.elements.count == 1)
    #expect(reports.elements.first?.contains("stays in force") == true)

    try file.write(#"{"participants": []}"#)
    let error = await #expect(throws: DirectoryError.self) { try await directory.entry(for: Self.dso) }
    #expect(error?.kind == .unknown)
  }

  @Test("that goes away leaves the old content in force")
  func removed() async throws {
    let file = try File(Self.json())
    let reports = Collector<String>()
    let directory = try FileDirectory(path: file.path) { reports.append($0) }
    try FileManager.default.removeItem(atPath: file.path)
    _ = try await directory.entry(for: Self.dso)
    #expect(reports.elements.count == 1)
  }

  @Test(
    "with a mistake is refused at the start, and the mistake named",
    arguments: [
      (#"{"participant": []}"#, "\"participant\" is not known"),
      (json(rest: #", "port": 443"#), "\"port\" is not known"),
      (json(rest: #", "version": "9.9.9""#), "version"),
      (json().replacingOccurrences(of: "\"DSO\"", with: "\"TSO\""), "role"),
      (json().replacingOccurrences(of: "dso.example.com", with: "DSO"), "domain"),
      (json().replacingOccurrences(of: "https://", with: "smtp://"), "must start with https://"),
      (json().replacingOccurrences(of: key, with: "abc"), "dso.example.com (DSO)"),
      (json().replacingOccurrences(of: "[\"\(key)\"]", with: "[]"), "0 keys"),
      (json().replacingOccurrences(of: "}]}", with: "}, 1]}"), "participants[1]"),
    ]
  )
  func mistakes(_ text: String, _ said: String) throws {
    let file = try File(text)
    let error = #expect(throws: DirectoryError.self) { try FileDirectory(path: file.path) }
    #expect(error?.description.contains(said) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains(file.path) == true)
  }
}
