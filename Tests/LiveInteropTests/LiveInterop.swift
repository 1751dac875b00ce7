#if HTTP
  import InteropSupport
  import Testing

  /// The exchange and the Python library's services trade over HTTP on loopback. One process serves all suites in here.
  ///
  /// Every message of both versions is sent and received by either side, requests accepted and rejected. Where the
  /// library itself sets a limit, a test shows it: it has no client from a role to the same role; its TestMessageResponse
  /// always has a result; it takes no FlexOffer without a reference unless that says `Unsolicited`; to an unknown sender it
  /// says 500, not 419. Its parser is not safe with several threads, for which the peer's program makes up. What it writes
  /// in 3.0.0 differs from 3.1.0 by the values that its user sets, and by `Version`.
  @Suite(
    "Live with the Python library",
    .enabled(if: PythonPeer.installed != nil, Comment(rawValue: PythonPeer.absence)),
    .timeLimit(.minutes(5)),
    .livePeer
  )
  enum LiveInterop {}
#endif
