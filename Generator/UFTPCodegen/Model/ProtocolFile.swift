/// `protocol.json`: what XSD cannot say, once for all versions.
public struct ProtocolFile: Sendable, Equatable, Decodable {
  /// The root element that carries signed messages.
  public var envelope: String
  /// Roles by their code, such as `AGR`.
  public var roles: [String: Role]
  /// The messages that ask for something, by root element. Their responses need no entry of their own.
  public var messages: [String: Message]
  /// By response: the attribute that names its request, where no rule finds it. Holds where the attribute exists.
  public var references: [String: String]
  /// By XSD component, `Type` or `Type/member`: the Swift name, where the rules give none that fits.
  public var names: [String: String]
  /// Peer quirks that a decoder may be told to accept, by Swift name.
  public var leniencies: [String: Leniency]

  /// A role that takes part in the exchange.
  public struct Role: Sendable, Equatable, Decodable {
    /// The role in words: `aggregator`.
    public var title: String
    /// What the role does, in a sentence or two.
    public var documentation: String
  }

  /// A message that asks for something, and the response to it.
  public struct Message: Sendable, Equatable, Decodable {
    /// The codes of the roles that send the message.
    public var from: [String]
    /// The codes of the roles that receive it.
    public var to: [String]
    /// The root element of the answer.
    public var response: String
    /// What the message means to the one who receives it.
    public var meaning: String
    /// What the receiver is expected to do and to answer.
    public var expects: String
    /// What the response means to the one who receives it.
    public var responseMeaning: String
    /// Whether the handler protocols answer it by themselves unless told otherwise. False when absent.
    public var answeredByDefault: Bool?
  }

  /// Either attributes of an element that are read over, or a second pattern for a simple type.
  public struct Leniency: Sendable, Equatable, Decodable {
    /// What is accepted, and which peers need it.
    public var documentation: String
    /// The root element, with `ignoredAttributes`.
    public var element: String?
    /// The attributes that are read over, with `element`.
    public var ignoredAttributes: [String]?
    /// The simple type, with `pattern`.
    public var type: String?
    /// The pattern that is accepted besides the schema's, with `type`.
    public var pattern: String?
  }
}
