import UFTPMessages

/// The versions that peers have spoken, as their verified messages state them.
final class PeerVersions: Sendable {
  private let versions = Locked<[Participant: ProtocolVersion]>([:])

  /// Notes what a peer speaks.
  func note(_ version: ProtocolVersion, of peer: Participant) {
    versions.withLock { $0[peer] = version }
  }

  /// What a peer spoke last.
  func version(of peer: Participant) -> ProtocolVersion? {
    versions.withLock { $0[peer] }
  }
}
