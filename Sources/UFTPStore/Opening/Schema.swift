#if Store
  import GRDB

  /// The tables, and how older files are brought up to date.
  enum Schema {
    /// Each step that was ever released stays as it is; changes are new steps.
    static var migrator: DatabaseMigrator {
      var migrator = DatabaseMigrator()
      migrator.registerMigration("1") { db in try db.execute(sql: first) }
      return migrator
    }

    /// What a message says is apart from what is noted of it, so that a note does not write the message again.
    ///
    /// Times are seconds since 2001-01-01 in UTC, as Foundation counts them: they come back as they were.
    private static let first = """
      CREATE TABLE message (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        direction INTEGER NOT NULL CHECK (direction IN (0, 1)),
        type TEXT NOT NULL,
        version TEXT NOT NULL,
        messageID TEXT NOT NULL,
        messageKey TEXT NOT NULL,
        conversationID TEXT NOT NULL,
        conversationKey TEXT NOT NULL,
        own TEXT NOT NULL,
        ownRole TEXT NOT NULL,
        peer TEXT NOT NULL,
        peerRole TEXT NOT NULL,
        time REAL NOT NULL,
        state TEXT NOT NULL,
        objections TEXT,
        answersDomain TEXT,
        answersKey TEXT,
        deadline REAL,
        replyDeadline REAL,
        attempts INTEGER NOT NULL DEFAULT 0,
        nextAttempt REAL,
        problemLabel TEXT,
        problem TEXT,
        isUnreported INTEGER NOT NULL DEFAULT 0,
        isRequeued INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE TABLE content (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
      CREATE UNIQUE INDEX message_identity ON message (messageKey, direction, iif(direction = 0, peer, own));
      CREATE INDEX message_conversation ON message (conversationKey);
      CREATE INDEX message_type ON message (type);
      CREATE INDEX message_peer ON message (peer, peerRole);
      CREATE INDEX message_time ON message (time);
      CREATE INDEX message_open ON message (number) WHERE \(SQL.isOpen);
      CREATE INDEX message_open_conversation ON message (conversationKey) WHERE \(SQL.isOpen);
      CREATE INDEX message_unreported ON message (number) WHERE isUnreported = 1;
      CREATE INDEX message_requeued ON message (number) WHERE isRequeued = 1;
      """
  }

  /// Parts of statements.
  enum SQL {
    /// Whether something is still to be done about a message. Written the same everywhere, or its index is not used.
    static let isOpen = "state IN ('received', 'queued', 'awaitingReply')"
  }
#endif
