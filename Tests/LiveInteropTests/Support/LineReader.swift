#if HTTP
  import Foundation

  /// Reads lines as they come, waiting for each; only for a thread of its own.
  struct LineReader: IteratorProtocol {
    private let handle: FileHandle
    private var rest = Data()

    init(_ handle: FileHandle) {
      self.handle = handle
    }

    /// The next line without its end; nil once there is none any more.
    mutating func next() -> Data? {
      while true {
        if let end = rest.firstIndex(of: 0x0A) {
          defer { rest = Data(rest[(end + 1)...]) }
          return Data(rest[..<end])
        }
        let more = handle.availableData
        guard !more.isEmpty else { return nil }
        rest += more
      }
    }
  }
#endif
