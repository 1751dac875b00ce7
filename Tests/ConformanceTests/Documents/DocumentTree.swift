/// An element of a document that is being made: what it says, not yet how it is written.
struct TreeElement: Hashable, Sendable {
  var name: String
  /// The complex type in the outline; nil for an element that the schema does not know.
  var type: String?
  var attributes: [TreeAttribute]
  var content: [TreeNode] = []

  /// The places of the elements among the content.
  var elementIndices: [Int] {
    content.indices.filter { index in
      if case .element = content[index] { true } else { false }
    }
  }
}

enum TreeNode: Hashable, Sendable {
  case element(TreeElement)
  /// Text of XML as it stands, such as a comment.
  case raw(String)
}

struct TreeAttribute: Hashable, Sendable {
  var name: String
  var value: String
  /// Whether the value is XML as it stands, with its references.
  var isRaw = false
}

extension TreeElement {
  /// All elements by their path from this one; the path of this one is empty.
  var paths: [[Int]] {
    var paths: [[Int]] = [[]]
    for index in elementIndices {
      guard case .element(let child) = content[index] else { continue }
      paths += child.paths.map { [index] + $0 }
    }
    return paths
  }

  /// The element at a path.
  subscript(path: ArraySlice<Int>) -> TreeElement {
    get {
      guard let first = path.first, case .element(let child) = content[first] else { return self }
      return child[path.dropFirst()]
    }
    set {
      guard let first = path.first, case .element(var child) = content[first] else {
        self = newValue
        return
      }
      child[path.dropFirst()] = newValue
      content[first] = .element(child)
    }
  }
}
