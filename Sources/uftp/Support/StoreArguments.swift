#if Tools && Store
  import ArgumentParser
  import Foundation
  import UFTPRuntime
  import UFTPStore

  /// Which store a command looks into, and how it shows what it finds.
  struct StoreArguments: ParsableArguments {
    @Option(help: "The file of the store. A service may have it open.")
    var store: String

    @OptionGroup var listing: ListingArguments

    /// Opens the store for reading, runs something and shows what that finds; ends with exit code 1 if the store can't
    /// be read.
    func show(_ find: (MessageArchive) throws(StoreError) -> [StoredMessage]) throws {
      let found: [StoredMessage]
      do throws(StoreError) {
        found = try find(try MessageArchive(path: store))
      } catch {
        StandardStreams.writeError("error: \(error)")
        throw ExitCode(1)
      }
      try listing.write(found)
    }
  }

  /// How messages are shown.
  struct ListingArguments: ParsableArguments {
    /// How messages are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, json
    }

    @Option(help: "How messages are written: text, a line a message, or json, an array of objects.")
    var format: Format = .text

    @Flag(help: "Write the XML of each message too. In text, what would steer a terminal is replaced.")
    var xml = false

    /// Writes messages to standard output.
    func write(_ messages: [StoredMessage]) throws {
      let listings = messages.map { MessageListing($0, withXML: xml) }
      switch format {
      case .text: StandardStreams.write(Array(listings.map(\.text).joined().utf8))
      case .json: StandardStreams.writeLine(try MessageListing.json(listings))
      }
    }
  }
#endif
