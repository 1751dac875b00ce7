#if Tools && Store
  import ArgumentParser
  import Foundation
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore

  /// `uftp log`
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show the messages of a store, received and sent, the oldest first.",
      discussion: """
        What is asked for must hold all together. Times are such as 2026-03-28 (midnight in UTC) or 2026-03-28T12:00:00Z.

        Example: uftp log --store messages.sqlite --conversation 3f0f6c7e-41c3-4d2f-8a53-6b0c2f6f7c55 --xml
        """
    )

    @OptionGroup var arguments: StoreArguments

    @Option(help: "The conversation's identifier, in any letter case.", transform: ArgumentText.uuid)
    var conversation: UUIDText?

    @Option(help: "The message's identifier, in any letter case.", transform: ArgumentText.uuid)
    var message: UUIDText?

    @Option(help: "A type of message, such as FlexOffer; may be given several times.", transform: ArgumentText.type)
    var type: [MessageType] = []

    @Option(help: "The other side: its domain and role, such as dso.example:DSO.", transform: ArgumentText.participant)
    var peer: Participant?

    @Option(help: "No message from before this time.", transform: ArgumentText.time)
    var since: Date?

    @Option(help: "No message from this time or later.", transform: ArgumentText.time)
    var until: Date?

    @Option(help: "How many messages at most: those that came last.")
    var limit: Int?

    func validate() throws {
      if let since, let until, until < since { throw ValidationError("--until is before --since") }
      if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
    }

    func run() throws {
      try arguments.show { archive throws(StoreError) in try archive.history(query) }
    }

    private var query: HistoryQuery {
      var query = HistoryQuery()
      query.conversationID = conversation
      query.messageID = message
      query.types = Set(type)
      query.peer = peer
      query.limit = limit
      if since != nil || until != nil { query.times = (since ?? .distantPast)..<(until ?? .distantFuture) }
      return query
    }
  }
#endif
