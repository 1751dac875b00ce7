#if Tools && Store
  import ArgumentParser
  import Foundation
  import UFTPMessages
  import UFTPRuntime
  import UFTPStore

  /// `uftp retry`
  struct Retry: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a message that has finally failed back into the queue.",
      discussion: """
        It goes out as it is, under its identifier. A service that runs takes it up within seconds, otherwise the next one \
        does when it starts.

        Example: uftp retry --store messages.sqlite 7a3e3d0c-5a8f-4a53-9d2f-0d7c6a1f5b11
        """
    )

    @Option(help: "The file of the store. A service may have it open.")
    var store: String

    @Option(
      name: .customLong("for"),
      help: "For how many seconds delivery is tried from now on.",
      transform: ArgumentText.seconds
    )
    var seconds = 3600

    @OptionGroup var listing: ListingArguments

    @Argument(help: "The message's identifier, in any letter case.", transform: ArgumentText.uuid)
    var id: UUIDText

    func run() throws {
      let deadline = Date().addingTimeInterval(Double(seconds))
      do {
        try listing.write([.sent(try MessageArchive.retry(id, in: store, until: deadline))])
      } catch let error as StoreError {
        throw refuse(error.description)
      } catch let error as RetryError {
        throw refuse(error.description)
      }
    }
  }
#endif
