import Foundation
import UFTPRuntime

/// Writes frames whole, from many tasks.
final class FrameWriter: Sendable {
  private let descriptor: Locked<Int32>

  init(_ descriptor: Int32) {
    self.descriptor = Locked(descriptor)
  }

  /// Writes a frame. Where nobody reads any more it is lost.
  func write(_ frame: Frame) {
    var rest = frame.encoded[...]
    descriptor.withLock { descriptor in
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }
}

/// Reads frames in a thread of its own, until the other side has ended. A frame that was cut off is left out.
enum FrameReader {
  static func frames(from descriptor: Int32) -> AsyncStream<Frame> {
    let (stream, continuation) = AsyncStream<Frame>.makeStream()
    Thread.detachNewThread {
      while let head = read(Frame.headLength, from: descriptor).flatMap(Frame.head) {
        guard let bytes = read(head.length, from: descriptor) else { break }
        continuation.yield(Frame(head.frame.kind, head.frame.number, bytes))
      }
      continuation.finish()
    }
    return stream
  }

  private static func read(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { bytes in
        Foundation.read(descriptor, bytes.baseAddress.map { $0 + filled }, count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      filled += got
    }
    return bytes
  }
}
