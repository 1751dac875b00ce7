import UFTPMessages

/// A JSON array of participants, as directory files have it.
package struct ListedParticipants: Decodable, Sendable {
  /// What is known of each.
  package let entries: [Participant: DirectoryEntry]

  /// Reads the array; a participant that stands in it twice is an error.
  package init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    var entries: [Participant: DirectoryEntry] = [:]
    while !values.isAtEnd {
      let place = decoder.codingPath + [Index(intValue: values.currentIndex)]
      let item = try values.decode(Item.self)
      guard entries.updateValue(item.entry, forKey: item.participant) == nil else {
        let problem = "\(item.participant) is listed twice; keep one of them"
        throw DecodingError.dataCorrupted(.init(codingPath: place, debugDescription: problem))
      }
    }
    self.entries = entries
  }
}

extension ListedParticipants {
  private struct Index: CodingKey {
    let intValue: Int?
    var stringValue: String { intValue.map(String.init) ?? "" }
    init(intValue: Int) { self.intValue = intValue }
    init?(stringValue: String) { nil }
  }

  private struct Item: Decodable {
    let participant: Participant
    let entry: DirectoryEntry

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case domain, role, endpoint, keys, version
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      participant = Participant(
        domain: try values.decode(InternetDomain.self, forKey: .domain),
        role: try values.choice(USEFRole.self, forKey: .role)
      )
      entry = DirectoryEntry(
        endpoint: try Self.endpoint(of: participant, in: values),
        keys: try Self.keys(of: participant, in: values),
        version: try values.choiceIfPresent(ProtocolVersion.self, forKey: .version)
      )
    }

    private static func endpoint(
      of participant: Participant,
      in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> Endpoint {
      let url = try values.decode(String.self, forKey: .endpoint)
      do throws(EndpointError) {
        return try Endpoint(url: url)
      } catch {
        throw values.problem(.endpoint, "\(participant) can't be reached: \(error)")
      }
    }

    private static func keys(
      of participant: Participant,
      in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> [VerifyingKey] {
      let keys = try values.decode([String].self, forKey: .keys)
      guard 1...PublishedKeys.limit ~= keys.count else {
        throw values.problem(.keys, "\(participant) has \(keys.count) keys; expected 1 or 2")
      }
      do throws(KeyError) {
        return try keys.map { key throws(KeyError) in try Self.key(key) }
      } catch {
        throw values.problem(.keys, "A key of \(participant) can't be used: \(error)")
      }
    }

    private static func key(_ text: String) throws(KeyError) -> VerifyingKey {
      text.hasPrefix(KeyString.prefix) ? try KeyString(text).signing : try VerifyingKey(base64: text)
    }
  }
}
