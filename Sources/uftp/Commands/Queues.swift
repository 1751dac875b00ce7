#if Tools && Store
  import ArgumentParser
  import UFTPRuntime
  import UFTPStore

  /// `uftp inbox`
  struct Inbox: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the messages of a store that wait to be handled.",
      discussion: """
        With --state others: received, handled, answered, refused or failed.

        Example: uftp inbox --store messages.sqlite --state failed
        """
    )

    @OptionGroup var arguments: StoreArguments

    @Option(help: "The state; may be given several times.", transform: ArgumentText.arrivalState)
    var state: [ArrivalState] = []

    func run() throws {
      let states = state.isEmpty ? [.received] : Set(state)
      try arguments.show { archive throws(StoreError) in try archive.inbox(states) }
    }
  }

  /// `uftp outbox`
  struct Outbox: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the messages of a store that wait to be delivered or answered, and those that have failed.",
      discussion: """
        With --state others: queued, delivered, awaitingReply, answered, failed or expired. One that has failed can be \
        tried again with uftp retry.

        Example: uftp outbox --store messages.sqlite --format json
        """
    )

    @OptionGroup var arguments: StoreArguments

    @Option(help: "The state; may be given several times.", transform: ArgumentText.outboxState)
    var state: [OutboxState] = []

    func run() throws {
      let states = state.isEmpty ? [.queued, .awaitingReply, .failed] : Set(state)
      try arguments.show { archive throws(StoreError) in try archive.outbox(states) }
    }
  }
#endif
