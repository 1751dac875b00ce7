import UFTPCoding
import UFTPMessages

/// What we do, as common reference operator, with each message that we receive.
struct MyCROHandler: CROHandler {
  /// An aggregator asks at which congestion points its connections lie on the day `Period`.
  func receive(
    _ message: AGRPortfolioQuery,
    in context: MessageContext
  ) async throws -> Answer<AGRPortfolioQueryResponse> {
    // Give back .response(…), or .later and send the response yourself.
    .later
  }

  /// An aggregator registers from which day to which day it represents each of the connections listed.
  func receive(
    _ message: AGRPortfolioUpdate,
    in context: MessageContext
  ) async throws -> Answer<AGRPortfolioUpdateResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A system operator asks which connections lie behind one of its congestion points on the day `Period`, and
  /// which aggregators represent them.
  func receive(
    _ message: DSOPortfolioQuery,
    in context: MessageContext
  ) async throws -> Answer<DSOPortfolioQueryResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A system operator declares or changes congestion points: their connections, their rules of trade and the
  /// days on which they exist.
  func receive(
    _ message: DSOPortfolioUpdate,
    in context: MessageContext
  ) async throws -> Answer<DSOPortfolioUpdateResponse> {
    // Give back .accepted, .rejected("why") or .response(…), or .later and send the response yourself.
    .later
  }

  /// A participant tries out whether its messages arrive.
  func receive(_ message: TestMessage, in context: MessageContext) async throws -> Answer<TestMessageResponse> {
    .accepted
  }

  /// Messages, keys and addresses work in both directions between the two participants.
  func receive(_ message: TestMessageResponse, in context: MessageContext) async throws {
    // Note the outcome beside your TestMessage.
  }
}
