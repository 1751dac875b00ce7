public import UFTPMessages

extension Exchange {
  /// Sends as the aggregator of this exchange.
  ///
  /// - Throws: ``ExchangeError`` if there is none, or several.
  public var agr: AGRClient {
    get throws(ExchangeError) { AGRClient(sender: try roleSender(.agr, nil)) }
  }

  /// Sends as the aggregator of a domain.
  public func agr(_ domain: InternetDomain) throws(ExchangeError) -> AGRClient {
    AGRClient(sender: try roleSender(.agr, domain))
  }

  /// Sends as the common reference operator of this exchange.
  ///
  /// - Throws: ``ExchangeError`` if there is none, or several.
  public var cro: CROClient {
    get throws(ExchangeError) { CROClient(sender: try roleSender(.cro, nil)) }
  }

  /// Sends as the common reference operator of a domain.
  public func cro(_ domain: InternetDomain) throws(ExchangeError) -> CROClient {
    CROClient(sender: try roleSender(.cro, domain))
  }

  /// Sends as the distribution system operator of this exchange.
  ///
  /// - Throws: ``ExchangeError`` if there is none, or several.
  public var dso: DSOClient {
    get throws(ExchangeError) { DSOClient(sender: try roleSender(.dso, nil)) }
  }

  /// Sends as the distribution system operator of a domain.
  public func dso(_ domain: InternetDomain) throws(ExchangeError) -> DSOClient {
    DSOClient(sender: try roleSender(.dso, domain))
  }
}
