/// Which type in which file was given a name.
struct AnonymousOrigin: Equatable {
  var location: SourceLocation
  var order: Int
}

extension Resolver {
  /// The name for a type that has none: the owner's, without `Type` at its end, and the member's.
  static func anonymousName(owner: String, member: String) -> String {
    let stem = owner.hasSuffix("Type") && owner != "Type" ? String(owner.dropLast(4)) : owner
    return "\(stem)-\(member)"
  }

  /// Takes a made-up name for an anonymous type.
  ///
  /// - Returns: Whether the type is still to be resolved: not if it was before, or if the name is taken.
  mutating func claim(_ name: String, for node: SchemaNode) -> Bool {
    let origin = AnonymousOrigin(location: node.location, order: node.order)
    if let other = anonymous[name], other == origin { return false }
    guard let taken = components.types[name]?.location ?? anonymous[name]?.location else {
      anonymous[name] = origin
      return true
    }
    report(
      "the type without name would be called '\(name)', as another is",
      at: node,
      advice: "declare it outside, under a name of its own",
      related: taken
    )
    return false
  }
}
