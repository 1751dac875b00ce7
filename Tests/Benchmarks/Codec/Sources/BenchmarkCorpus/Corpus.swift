import UFTPCoding
public import UFTPMessages

/// A message of the corpus.
public struct CorpusMessage: Sendable {
  /// What it is called in tables.
  public let name: String
  /// The message.
  public let message: UFTPMessage
  /// The message as it travels.
  public let xml: [UInt8]

  init(_ name: String, _ message: UFTPMessage) throws {
    self.init(name, message, xml: try message.xml())
  }

  init(_ name: String, _ message: UFTPMessage, xml: [UInt8]) {
    self.name = name
    self.message = message
    self.xml = xml
  }

  /// Whether it is large enough that fewer rounds suffice.
  public var isLarge: Bool { xml.count > 200_000 }
}

/// The messages that are measured: those that make up the traffic of a market day, and the largest of the protocol.
public enum Corpus {
  /// All messages at full size.
  public static func full() throws -> [CorpusMessage] {
    try messages(orders: 200, connections: 10_000)
  }

  /// The same with the two large ones made small, for a program that runs fifty times slower under valgrind.
  public static func small() throws -> [CorpusMessage] {
    try messages(orders: 4, connections: 400)
  }

  private static func messages(orders: Int, connections: Int) throws -> [CorpusMessage] {
    [
      try CorpusMessage("FlexOffer 4 x 96", offer().message),
      try CorpusMessage("FlexRequest 96", request().message),
      try CorpusMessage("FlexOrder 96", order().message),
      try CorpusMessage("D-Prognosis 96", prognosis().message),
      try CorpusMessage("Metering 3 x 96", metering().message),
      try CorpusMessage("FlexOfferRevocation", revocation().message),
      try CorpusMessage("FlexSettlement \(orders) x 96", settlement(orders: orders).message),
      try CorpusMessage("PortfolioResponse \(connections)", portfolio(connections: connections).message),
    ]
  }
}
