import Foundation
import InteropSupport
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// A file of the peer's, opened.
struct ReceivedSample {
  let file: String
  let sample: Sample
  let envelope: SignedMessage
  let payload: [UInt8]

  init(_ file: String, of samples: SealedSamples) throws {
    guard let sample = samples.byFile[file] else { throw PeerFailure(description: "values.json lacks \(file)") }
    self.file = file
    self.sample = sample
    envelope = try SignedMessage(xml: samples.folder.read(file))
    payload = try envelope.open(with: [VerifyingKey(base64: sample.publicKey)]).bytes
  }

  /// Whether the schema has nothing against the message.
  var isValid: Bool { sample.quirk.isEmpty }

  /// The message, read by the schema of its own version.
  func message(leniencies: Leniencies = []) throws -> UFTPMessage {
    try UFTPMessage(xml: payload, options: XMLDecodingOptions(version: version(), leniencies: leniencies))
  }

  func version() throws -> ProtocolVersion {
    guard let version = ProtocolVersion(rawValue: sample.version) else {
      throw PeerFailure(description: "\(file): version \(sample.version) is not spoken here")
    }
    return version
  }

  /// Puts XML into an envelope of the sender's.
  func envelope(for xml: [UInt8]) throws -> SignedMessage {
    SignedMessage(
      sealing: xml,
      from: envelope.senderDomain,
      as: envelope.senderRole,
      with: try DemoKeys.secret(of: envelope.senderRole)
    )
  }
}

/// The secret keys of the demo participants; the CRO borrows the DSO's.
enum DemoKeys {
  static func secret(of role: USEFRole) throws -> SigningKey {
    switch role {
    case .agr:
      try SigningKey(base64: "mz5XYCNKxpx48K+9oipUhsjBZed3L7rTVKLsWmG1HOqRLIeuGpIa1KAt6AlbVGqJvewd8v1J0uVUTqpGt7F8tw==")
    case .cro, .dso:
      try SigningKey(base64: "OLgpAnYyZmskhCKGmFAj1tysKgGjwehK0msC6NoAg9g2xNur+IAFTq1uyOuIGD9nl1J9Cy26UPQakwjZ8sNZ5w==")
    }
  }
}
