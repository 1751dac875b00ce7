import Foundation
import UFTPMessages
import UFTPRuntime

// uftp-demo FOLDER: an aggregator receives the envelopes that are in the folder's .xml files, and answers.

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: uftp-demo FOLDER, a folder with SignedMessage files (*.xml)\n".utf8))
  exit(2)
}
let folder = URL(filePath: CommandLine.arguments[1])
let endpoint = DemoEndpoint(participants: try DemoParticipants(), handler: DemoAggregator())
let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".xml") }.sorted()
var failures = 0

for file in files {
  do {
    let outcome = try await endpoint.receive([UInt8](Data(contentsOf: folder.appending(path: file))))
    print(outcome.narration(of: file))
  } catch {
    failures += 1
    FileHandle.standardError.write(Data("\(file): error: \(error)\n".utf8))
  }
}
print("\(files.count - failures) messages received, \(failures) refused")
exit(failures == 0 && !files.isEmpty ? 0 : 1)
