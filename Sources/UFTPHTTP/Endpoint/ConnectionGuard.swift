#if HTTP
  import HTTPTypes
  import NIOCore
  import NIOHTTPTypes

  /// Stands between the HTTP codec and Hummingbird on each connection: it cuts a peer that takes too long over a body,
  /// and ends a connection whose last answer said so, in a way that lets this answer arrive.
  ///
  /// A socket that is closed while bytes still come in is reset, and the reset may overtake the answer. So the guard first
  /// closes its own direction, then reads and throws away for a while, then closes.
  final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let bodyTime: TimeAmount
    private let lingerTime: TimeAmount
    private var state: ConnectionState
    private var timer: Scheduled<Void>?

    init(limits: EndpointLimits) {
      bodyTime = TimeAmount(limits.bodyTime)
      lingerTime = TimeAmount(limits.lingerTime)
      state = ConnectionState(lingerSize: limits.bodySize)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch arrival(of: unwrapInboundIn(data)) {
      case .forward: context.fireChannelRead(data)
      case .forwardAndStartTimer:
        startTimer(bodyTime, context: context)
        context.fireChannelRead(data)
      case .forwardAndStopTimer:
        timer?.cancel()
        context.fireChannelRead(data)
      case .discard: break
      case .cut: context.close(promise: nil)
      }
    }

    private func arrival(of part: HTTPRequestPart) -> ConnectionState.Arrival {
      switch part {
      case .head: state.requestBegins()
      case .body(let buffer): state.bodyArrives(byteCount: buffer.readableBytes)
      case .end: state.requestEnds()
      }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
      switch departure(of: unwrapOutboundIn(data)) {
      case .write: context.write(data, promise: promise)
      case .writeAndFinish:
        context.writeAndFlush(data, promise: promise)
        finish(context: context)
      case .drop: promise?.fail(ChannelError.outputClosed)
      }
    }

    private func departure(of part: HTTPResponsePart) -> ConnectionState.Departure {
      switch part {
      case .head(let head):
        head.status.kind == .informational
          ? state.answerContinues()
          : state.answerBegins(isLast: head.headerFields[.connection] == "close")
      case .body: state.answerContinues()
      case .end: state.answerEnds()
      }
    }

    private func finish(context: ChannelHandlerContext) {
      context.close(mode: .output, promise: nil)
      startTimer(lingerTime, context: context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
      context.fireUserInboundEventTriggered(event)
      if let event = event as? ChannelEvent, event == .inputClosed, state.isFinished {
        context.close(promise: nil)
      }
    }

    func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

    private func startTimer(_ time: TimeAmount, context: ChannelHandlerContext) {
      timer?.cancel()
      timer = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }
  }

  @available(*, unavailable)
  extension ConnectionGuard: Sendable {}
#endif
