#if HTTP
  /// What a connection is doing, as far as the guard of its time and its end must know.
  ///
  /// A value without channel or clock, so that each step can be tested by itself.
  struct ConnectionState {
    /// What is done with something that arrives.
    enum Arrival: Equatable {
      /// It goes on to the one who answers.
      case forward
      /// It goes on, and the time for the body starts.
      case forwardAndStartTimer
      /// It goes on, and the time for the body is over in time.
      case forwardAndStopTimer
      /// It is thrown away: the answer has been sent, and nothing more is taken.
      case discard
      /// The peer has gone on for too long after its answer.
      case cut
    }

    /// What is done with a part of an answer.
    enum Departure: Equatable {
      case write
      /// It is written, then the connection says that nothing more comes.
      case writeAndFinish
      /// It comes too late: the connection has said that nothing more comes.
      case drop
    }

    private enum Phase {
      case open
      case finishing
      case finished
    }

    /// How many bytes a refused peer may go on sending.
    let lingerSize: Int
    private var phase = Phase.open
    private var discarded = 0

    /// Whether the last answer has been given.
    var isFinished: Bool { phase == .finished }

    init(lingerSize: Int) {
      self.lingerSize = lingerSize
    }

    mutating func requestBegins() -> Arrival {
      phase == .finished ? .discard : .forwardAndStartTimer
    }

    mutating func bodyArrives(byteCount: Int) -> Arrival {
      guard phase == .finished else { return .forward }
      discarded += byteCount
      return discarded > lingerSize ? .cut : .discard
    }

    mutating func requestEnds() -> Arrival {
      phase == .finished ? .discard : .forwardAndStopTimer
    }

    mutating func answerBegins(isLast: Bool) -> Departure {
      guard phase != .finished else { return .drop }
      if isLast { phase = .finishing }
      return .write
    }

    mutating func answerContinues() -> Departure {
      phase == .finished ? .drop : .write
    }

    mutating func answerEnds() -> Departure {
      switch phase {
      case .open: return .write
      case .finished: return .drop
      case .finishing:
        phase = .finished
        return .writeAndFinish
      }
    }
  }
#endif
