/// The peer did not do what it was asked to.
package struct PeerFailure: Error, CustomStringConvertible {
  /// What is wrong, for people.
  package let description: String

  package init(description: String) {
    self.description = description
  }
}
