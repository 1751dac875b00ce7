import Foundation
import UFTPMessages
import UFTPRuntime
import UFTPTesting

/// Who takes part: an aggregator, which is the victim, and some DSOs, which the judge plays.
enum Cast {
  static let agr = Participant(domain: SampleDomain.agr, role: .agr)
  static let dsos = (0..<4).map { number in
    Participant(domain: InternetDomain(unchecked: "dso\(number).example.com"), role: .dso)
  }

  /// Makes the keys of all.
  static func makeKeys(in folder: String) throws {
    for participant in [agr] + dsos {
      try SigningKeyFile.create(at: keyFile(of: participant, in: folder), for: .generate())
    }
  }

  static func key(of participant: Participant, in folder: String) throws -> SigningKey {
    try SigningKeyFile.load(from: keyFile(of: participant, in: folder))
  }

  private static func keyFile(of participant: Participant, in folder: String) -> String {
    "\(folder)/\(participant.domain).key"
  }
}
