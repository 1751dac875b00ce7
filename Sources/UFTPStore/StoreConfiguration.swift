#if Store
  /// How a store behaves.
  public struct StoreConfiguration: Hashable, Sendable {
    /// For how long messages are kept once nothing is open about them; nil keeps them for good.
    public var retention: Duration?
    /// How often messages that are older than that are let go.
    public var tidyInterval: Duration = .seconds(3600)
    /// How large the file may become, in bytes; nil sets no limit.
    ///
    /// Beyond it nothing new is taken, until old messages have gone. What was taken can still be settled and answered:
    /// for that the file may grow by another sixteenth.
    public var maximumBytes: Int?
    /// How often the store looks for messages that were put back into the queue by another process.
    public var upkeepInterval: Duration = .seconds(2)

    /// The configuration that suits most: nothing goes, and the disk is the limit.
    ///
    /// - Parameter retention: For how long messages are kept once nothing is open about them; nil keeps them for good.
    public init(retention: Duration? = nil) {
      self.retention = retention
    }
  }
#endif
