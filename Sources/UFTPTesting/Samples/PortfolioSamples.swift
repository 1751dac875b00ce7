public import UFTPMessages

extension AGRPortfolioQuery {
  /// A query of an aggregator to the register.
  public static func sample(
    from sender: InternetDomain = SampleDomain.agr,
    to recipient: InternetDomain = SampleDomain.cro
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period
    )
  }
}

extension AGRPortfolioUpdate {
  /// An aggregator's one connection.
  public static func sample(
    from sender: InternetDomain = SampleDomain.agr,
    to recipient: InternetDomain = SampleDomain.cro
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      timeZone: SampleValue.timeZone,
      connections: [.init(entityAddress: SampleValue.connection, startPeriod: SampleValue.period)]
    )
  }
}

extension DSOPortfolioQuery {
  /// A query of a system operator to the register.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.cro
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      timeZone: SampleValue.timeZone,
      period: SampleValue.period,
      entityAddress: SampleValue.congestionPoint
    )
  }
}

extension DSOPortfolioUpdate {
  /// A congestion point with one connection.
  public static func sample(
    from sender: InternetDomain = SampleDomain.dso,
    to recipient: InternetDomain = SampleDomain.cro
  )
    -> Self
  {
    Self(
      senderDomain: sender,
      recipientDomain: recipient,
      timeZone: SampleValue.timeZone,
      congestionPoints: [
        .init(
          entityAddress: SampleValue.congestionPoint,
          startPeriod: SampleValue.period,
          mutexOffersSupported: true,
          dayAheadRedispatchBy: .dso,
          connections: [.init(entityAddress: SampleValue.connection, startPeriod: SampleValue.period)]
        )
      ]
    )
  }
}

extension AGRPortfolioQueryResponse {
  /// The portfolio of an aggregator with one connection.
  public static func sample(answering query: AGRPortfolioQuery) -> Self {
    let connection = AGRPortfolioQueryResponseConnection(entityAddress: SampleValue.connection)
    let point = AGRPortfolioQueryResponseCongestionPoint(
      entityAddress: SampleValue.congestionPoint,
      mutexOffersSupported: true,
      dayAheadRedispatchBy: .dso,
      connections: [connection]
    )
    let portfolio = AGRPortfolioQueryResponseDSOPortfolio(dsoDomain: SampleDomain.dso, congestionPoints: [point])
    return Self(
      version: query.version,
      senderDomain: query.recipientDomain,
      recipientDomain: query.senderDomain,
      conversationID: query.conversationID,
      result: .accepted,
      timeZone: query.timeZone,
      agrPortfolioQueryMessageID: query.messageID,
      period: query.period,
      dsoViews: [.init(dsoPortfolios: [portfolio])]
    )
  }
}
