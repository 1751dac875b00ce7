#if HTTP
  import HummingbirdCore
  import Logging
  import NIOCore
  import NIOHTTP1
  import NIOHTTPTypes
  import NIOHTTPTypesHTTP1
  import UFTPRuntime

  /// A connection of an endpoint, from bytes to requests.
  ///
  /// Unlike Hummingbird's own HTTP/1 channel it lets a pipelined request in only when the one before has been answered. So
  /// nothing follows an answer that ends the connection, and a request's time starts when it can be read.
  struct MessageChannel: HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    let limits: EndpointLimits
    let responder: HTTPChannelHandler.Responder

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
      channel.eventLoop.makeCompletedFuture {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.configureHTTPServerPipeline(
          withPipeliningAssistance: true,
          withErrorHandling: false,
          withOutboundHeaderValidation: false,
          withEncoderConfiguration: .init(),
          withDecoderLimitConfiguration: decoderLimits
        )
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(ConnectionGuard(limits: limits))
        try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: limits.idleTime, logger: logger))
        return try NIOAsyncChannel(
          wrappingChannelSynchronously: channel,
          configuration: .init(isOutboundHalfClosureEnabled: true)
        )
      }
    }

    func handle(value: Value, logger: Logger) async {
      let loop = value.channel.eventLoop
      await Postponement.$current.withValue(Postponement { work in loop.execute(work) }) {
        await withTaskExecutorPreference(LoopExecutor(loop)) {
          await handleHTTP(asyncChannel: value, logger: logger)
        }
      }
    }

    private var decoderLimits: NIOHTTPDecoderLimitConfiguration {
      var result = NIOHTTPDecoderLimitConfiguration()
      result.maxHeaderFieldSize = limits.headerSize
      result.maxHeaderListSize = limits.headerSize
      return result
    }
  }
#endif
