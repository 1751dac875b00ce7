#if Store
  public import Foundation
  import GRDB
  public import UFTPMessages
  public import UFTPRuntime

  extension MessageArchive {
    /// Puts a message that has finally failed back into the queue, under the identifier that it has.
    ///
    /// A service that has the file open takes it up within its ``StoreConfiguration/upkeepInterval``; otherwise the next
    /// one does when it starts.
    ///
    /// - Parameters:
    ///   - messageID: The message's identifier, in any letter case.
    ///   - path: The file of the store.
    ///   - deadline: Until when delivery is tried.
    ///   - now: The present time, from which a response is awaited as long as at first.
    /// - Returns: The message, as it is queued now.
    /// - Throws: ``RetryError`` if there is no such message that has failed, ``StoreError`` if the file can't be used.
    public static func retry(
      _ messageID: UUIDText,
      in path: String,
      until deadline: Date,
      now: Date = Date()
    ) throws -> OutboxEntry {
      let database = try StoreFile(path: path).openForCorrection()
      do {
        return try database.write { db in try requeue(messageID, deadline, now, db) }
      } catch let error as RetryError {
        throw error
      } catch {
        throw StoreError(error, path: path)
      }
    }

    private static func requeue(_ id: UUIDText, _ deadline: Date, _ now: Date, _ db: Database) throws -> OutboxEntry {
      let condition = "messageKey = ? AND direction = 1"
      let key = id.rawValue.lowercased()
      let rows = try Row.fetchAll(db, sql: "SELECT number, state FROM message WHERE \(condition)", arguments: [key])
      guard let row = rows.first else {
        throw RetryError(messageID: id, problem: "no message of that identifier was sent")
      }
      let columns = Columns(row)
      let state: OutboxState = try columns.value(1, "state")
      guard state == .failed else { throw RetryError(messageID: id, problem: state.whyNotRetried) }
      try Entries.requeue(number: columns.number, until: deadline, at: now, in: db)
      let sql = "SELECT \(StoredRows.columns) FROM message JOIN content USING (number) WHERE number = ?"
      guard case .sent(let entry) = try StoredRows.fetch(db, sql: sql, arguments: [columns.number]).first else {
        throw StoreError.damaged(columns.number, "content")
      }
      return entry
    }
  }

  /// Why a message can't be tried again.
  public struct RetryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The message.
    public let messageID: UUIDText
    /// Why not.
    public let problem: String

    /// Both in a sentence.
    public var description: String { "\(messageID) can't be tried again: \(problem)" }
  }

  extension OutboxState {
    fileprivate var whyNotRetried: String {
      switch self {
      case .queued: "it is in the queue, and will be tried"
      case .delivered, .awaitingReply, .answered: "it has been delivered"
      case .expired: "it has been delivered, and was not answered; send a new one"
      case .failed: "it has failed"
      }
    }
  }
#endif
