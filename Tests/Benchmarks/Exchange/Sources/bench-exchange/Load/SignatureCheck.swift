import CSodiumBenchmark
import UFTPCoding
import UFTPMessages
import UFTPRuntime

/// What libsodium alone takes to open the message that the load consists of.
struct SignatureCheck: Sendable {
  private let sealed: [UInt8]
  private let key: [UInt8]

  init(_ maker: RequestMaker) throws {
    let envelope = try SignedMessage(xml: maker.envelope())
    sealed = try SealedPayload(body: envelope.body.text).bytes
    key = maker.key.verifyingKey.bytes
  }

  /// Opens it once.
  func open() {
    var opened = [UInt8](repeating: 0, count: sealed.count)
    let result = crypto_sign_open(&opened, nil, sealed, UInt64(sealed.count), key)
    precondition(result == 0, "the message was sealed with this key")
  }

  /// Opens it many times.
  ///
  /// - Returns: Microseconds for each time.
  func measure(times: Int = 2000) -> Double {
    let time = ContinuousClock().measure {
      for _ in 1...times { open() }
    }
    return time / .microseconds(1) / Double(times)
  }
}
