import NIOCore

/// Sends one request after another on a connection, each when the one before has been answered.
///
/// All connections live on one event loop and take from the same queue, so nothing here is locked.
final class ClientConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let queue: RequestQueue
  private var scanner = ResponseScanner()
  private var start = NIODeadline.now()

  init(queue: RequestQueue) {
    self.queue = queue
  }

  func channelActive(context: ChannelHandlerContext) {
    sendNext(context)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard let status = scanner.take(unwrapInboundIn(data)) else { return }
    queue.note(status: status, latency: NIODeadline.now() - start)
    sendNext(context)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    queue.noteFailure()
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    queue.connectionEnded()
  }

  private func sendNext(_ context: ChannelHandlerContext) {
    start = .now()
    guard let request = queue.next(at: start) else { return context.close(promise: nil) }
    context.writeAndFlush(wrapOutboundOut(request), promise: nil)
  }
}

@available(*, unavailable)
extension ClientConnection: Sendable {}
