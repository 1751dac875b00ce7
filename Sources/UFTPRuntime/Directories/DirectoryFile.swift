import Foundation
import UFTPCoding
import UFTPMessages

/// The text of a directory file: a JSON object whose `participants` are listed.
struct DirectoryFile {
  let entries: [Participant: DirectoryEntry]

  /// Reads the text.
  ///
  /// - Throws: What is wrong with it, in words for people.
  init(json: Data) throws {
    let content = try JSONDecoder().decode(Content.self, from: json)
    var entries: [Participant: DirectoryEntry] = [:]
    for item in content.participants {
      let participant = Participant(domain: item.domain, role: item.role)
      guard entries.updateValue(try item.entry(), forKey: participant) == nil else {
        throw DirectoryFileError(participant: participant, problem: "is listed twice; keep one of them")
      }
    }
    self.entries = entries
  }
}

extension DirectoryFile {
  private struct Content: Decodable {
    let participants: [Item]

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case participants
    }

    init(from decoder: any Decoder) throws {
      try UnknownKeys.refuse(in: decoder, allowed: CodingKeys.allCases.map(\.rawValue))
      participants = try decoder.container(keyedBy: CodingKeys.self).decode([Item].self, forKey: .participants)
    }
  }

  private struct Item: Decodable {
    let domain: InternetDomain
    let role: USEFRole
    let endpoint: String
    let keys: [String]
    let version: ProtocolVersion?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case domain, role, endpoint, keys, version
    }

    init(from decoder: any Decoder) throws {
      try UnknownKeys.refuse(in: decoder, allowed: CodingKeys.allCases.map(\.rawValue))
      let values = try decoder.container(keyedBy: CodingKeys.self)
      domain = try values.decode(InternetDomain.self, forKey: .domain)
      role = try values.decode(USEFRole.self, forKey: .role)
      endpoint = try values.decode(String.self, forKey: .endpoint)
      keys = try values.decode([String].self, forKey: .keys)
      version = try values.decodeIfPresent(ProtocolVersion.self, forKey: .version)
    }

    func entry() throws -> DirectoryEntry {
      let participant = Participant(domain: domain, role: role)
      guard 1...PublishedKeys.limit ~= keys.count else {
        throw DirectoryFileError(participant: participant, problem: "has \(keys.count) keys; expected 1 or 2")
      }
      do {
        return DirectoryEntry(
          endpoint: try Endpoint(url: endpoint),
          keys: try keys.map(Self.key),
          version: version
        )
      } catch {
        throw DirectoryFileError(participant: participant, problem: "can't be used: \(error)")
      }
    }

    private static func key(_ text: String) throws -> VerifyingKey {
      text.hasPrefix(KeyString.prefix) ? try KeyString(text).signing : try VerifyingKey(base64: text)
    }
  }
}

/// What is wrong with one participant of a directory file.
struct DirectoryFileError: Error, CustomStringConvertible {
  let participant: Participant
  let problem: String

  var description: String { "\(participant) \(problem)" }
}
