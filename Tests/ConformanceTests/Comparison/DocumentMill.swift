/// Makes the documents of the comparison: valid ones, spoilt ones and damaged ones in turn.
struct DocumentMill {
  let outline: SchemaOutline
  let root: String
  private var random: SeededGenerator
  private var earlier: [UInt8] = []

  init(outline: SchemaOutline, root: String) {
    self.outline = outline
    self.root = root
    random = TestRun.generator(for: "comparison \(outline.version) \(root)")
  }

  /// The next document, and how it was made.
  mutating func next() throws -> (bytes: [UInt8], how: String) {
    var tree = try TreeGenerator(outline: outline).document(root, &random)
    var steps: [String] = []
    let kind = random.number(0...9)
    if (4...7).contains(kind) || kind == 9 { spoil(&tree, &steps) }
    var bytes = NoisyWriter.bytes(tree, outline: outline, noise: random.number(0...2), &random)
    if kind >= 8 { damage(&bytes, &steps) }
    earlier = bytes
    return (bytes, steps.isEmpty ? "a valid \(root)" : "\(root): " + steps.joined(separator: ", "))
  }

  private mutating func spoil(_ tree: inout TreeElement, _ steps: inout [String]) {
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
      let mutation = random.pick(Mutation.all)
      if mutation.apply(&tree, outline, &random) { steps.append(mutation.name) }
    }
  }

  private mutating func damage(_ bytes: inout [UInt8], _ steps: inout [String]) {
    for _ in 0..<random.pick([1, 1, 1, 2, 4]) {
      let mutation = random.pick(ByteMutation.all)
      mutation.apply(&bytes, earlier, &random)
      steps.append(mutation.name)
    }
  }
}
