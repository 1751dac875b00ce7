extension Planner {
  mutating func attributes(of type: MergedComplexType) -> [PlannedAttribute] {
    type.attributes.map { attribute($0, of: type) }
  }

  private mutating func attribute(_ attribute: MergedAttribute, of type: MergedComplexType) -> PlannedAttribute {
    let name = attribute.newest.name
    let value = values.value(attribute.newest.type)
    var planned = PlannedAttribute(
      xmlName: name,
      name: names.members[type.newest.name]?[name] ?? name,
      value: value,
      uses: attribute.uses,
      fallback: fallback(attribute.defaults, of: value, for: "attribute '\(name)'", at: attribute.newest.location),
      fixedValue: attribute.newest.fixedValue,
      documentation: attribute.newest.documentation
    )
    planned.initialiserDefault = initialiserDefault(for: planned, of: type)
    return planned
  }

  /// The default value by version as one, with its expression.
  mutating func fallback(
    _ byVersion: [String?],
    of value: PlannedValue,
    for what: String,
    at location: SourceLocation
  ) -> PlannedDefault? {
    guard let text = byVersion.compactMap({ $0 }).last else { return nil }
    guard let literal = SwiftLiteral.value(text, of: value) else {
      diagnostics.append(
        Diagnostic(
          .error,
          "the default value '\(text)' of \(what) can't be written in Swift as a \(value.type)",
          at: location,
          advice: "give a value of the type, or leave the default out where the type is a union"
        )
      )
      return nil
    }
    return PlannedDefault(text: text, literal: literal, presence: Presence(byVersion.map { $0 != nil }))
  }

  private func initialiserDefault(for attribute: PlannedAttribute, of type: MergedComplexType) -> String? {
    if let fixed = attribute.fixedValue, attribute.isRequired { return SwiftLiteral.value(fixed, of: attribute.value) }
    guard attribute.isRequired, isPayload(type) else { return attribute.isRequired ? nil : "nil" }
    switch (attribute.xmlName, attribute.value.kind) {
    case (Metadata.version, .string), (Metadata.version, .text):
      return schema.versions.last.map(SwiftLiteral.string)
    case (Metadata.timeStamp, .scalar(.dateTime)): return ".now()"
    case (Metadata.messageID, .text), (Metadata.conversationID, .text):
      return attribute.value.codec == identifierType() ? ".random()" : nil
    default: return nil
    }
  }
}

/// Attributes that all payload messages of the protocol carry, known by name.
enum Metadata {
  static let version = "Version"
  static let senderDomain = "SenderDomain"
  static let recipientDomain = "RecipientDomain"
  static let timeStamp = "TimeStamp"
  static let messageID = "MessageID"
  static let conversationID = "ConversationID"
  static let all = [version, senderDomain, recipientDomain, timeStamp, messageID, conversationID]
  /// The envelope's attribute whose type lists the roles.
  static let senderRole = "SenderRole"
  static let result = "Result"
  static let rejectionReason = "RejectionReason"
}
