/// The text of a directory file: a JSON object whose `participants` are listed.
struct DirectoryFile: Decodable {
  let participants: ListedParticipants

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case participants
  }

  init(from decoder: any Decoder) throws {
    participants = try decoder.strictContainer(keyedBy: CodingKeys.self).decode(
      ListedParticipants.self,
      forKey: .participants
    )
  }
}
