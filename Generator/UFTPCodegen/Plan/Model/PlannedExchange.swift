/// The messages and what they have to do with each other.
struct PlannedExchange: Sendable, Equatable {
  var envelope: PlannedEnvelope
  /// The protocol of all payload messages.
  var payload: PlannedPayload
  /// All payload messages, sorted by root element.
  var messages: [PlannedMessage]
}

/// The root element that carries signed messages.
struct PlannedEnvelope: Sendable, Equatable {
  var element: String
  var type: String
}

/// What all payload messages share.
struct PlannedPayload: Sendable, Equatable {
  var name: String
  var attributes: [PlannedAttribute]
  /// The enumeration of roles.
  var roleType: String
  /// The type of message identifiers.
  var identifierType: String
}

/// A root element that is a message.
struct PlannedMessage: Sendable, Equatable {
  var element: String
  var type: String
  /// Its case in the catalogue.
  var caseName: String
  /// The cases of the roles that send it and that receive it.
  var senders: [String]
  var recipients: [String]
  var part: Part
  /// What the message means to its receiver.
  var meaning: String
  var presence: Presence

  enum Part: Sendable, Equatable {
    /// What is expected of the receiver, the answer's root element, and whether handlers answer by themselves.
    case request(expects: String, response: String, answeredByDefault: Bool)
    case response(PlannedResponse)
  }
}

/// What a response says about its request.
struct PlannedResponse: Sendable, Equatable {
  /// The root element of the request.
  var request: String
  /// The attribute that names the request.
  var reference: PlannedAttribute?
  /// How an accepting response is made from a request; nil where its schema needs more than the request holds.
  var accepting: [PlannedArgument]?
  /// How a rejecting one is made.
  var rejecting: [PlannedArgument]?
}

/// An argument of an initialiser: `senderDomain: request.recipientDomain`.
struct PlannedArgument: Sendable, Equatable {
  var label: String
  var expression: String
}

/// A role, and the protocol of its handlers.
struct PlannedRole: Sendable, Equatable {
  var code: String
  var caseName: String
  var title: String
  var documentation: String
  /// The handler protocol.
  var handler: String
  /// The root elements of the messages that the role receives, sorted.
  var receives: [String]
}

/// A quirk of peers that a decoder may be told to accept.
struct PlannedLeniency: Sendable, Equatable {
  var name: String
  var documentation: String
}
