import CLibXML2

/// A place where libxml2 and our decoder differ, on purpose.
///
/// The repair writes the same thing in a way that libxml2 judges by the specification's text. A difference in verdict
/// is accepted only if libxml2, after the repairs, says what our decoder said about the document as it was; so a
/// known difference never hides another one in the same document.
struct KnownDifference: Sendable, CustomStringConvertible {
  var name: String
  /// The section of the specification that decides, or the limit of ours that is documented.
  var justification: String
  var repair: Repair
  var examples: [Example]

  var description: String { name }

  enum Repair: Sendable {
    /// Changes the document before it is parsed; nil where there is nothing to change.
    case bytes(@Sendable ([UInt8]) -> [UInt8]?)
    /// Changes the values of attributes of these simple types; nil where there is nothing to change.
    case values(of: Set<String>, @Sendable (String) -> String?)
    /// Changes an element in libxml2's tree; false where there is nothing to change.
    case element(@Sendable (xmlNodePtr, OutlineType) -> Bool)
    /// Takes no account of namespace errors if all are of this code.
    case namespaceError(code: Int)
  }

  /// A document that shows the difference.
  struct Example: Sendable {
    var document: [UInt8]
    /// What the specification's text says, and our decoder; libxml2 says the opposite.
    var isValid: Bool

    init(_ isValid: Bool, _ document: String) {
      self.isValid = isValid
      self.document = Array(document.utf8)
    }
  }
}
