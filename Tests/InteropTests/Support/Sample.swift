import Foundation
import InteropSupport

/// What a file that the peer sealed holds, by the peer's account in `values.json`.
struct Sample: Decodable, Sendable {
  let message: String
  let variant: String
  let version: String
  let senderDomain: String
  let senderRole: String
  let publicKey: String
  /// What the schema has against the message, in a word; empty if it is valid.
  let quirk: String
  /// The text of each attribute that is in the XML, by path.
  let attributes: [String: String]
}

/// All files that the peer sealed, in a folder of their own.
struct SealedSamples: Sendable {
  let folder: TemporaryFolder
  let byFile: [String: Sample]

  /// Lets the peer seal a sample of every message.
  init(by peer: PythonPeer) throws {
    folder = try TemporaryFolder()
    let outcome = try peer.run("seal_messages.py", [folder.path, "--schemas", PythonPeer.schemas.path()])
    guard outcome.status == 0 else { throw PeerFailure(description: outcome.errors) }
    byFile = try JSONDecoder().decode([String: Sample].self, from: Data(folder.read("values.json")))
  }
}
