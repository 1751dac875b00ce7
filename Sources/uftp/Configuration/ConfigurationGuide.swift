#if Tools && HTTP
  /// What `--help` says about the configuration, and a configuration to start from.
  enum ConfigurationGuide {
    /// No line is longer than 80 characters, the width of a terminal at its least.
    static let text = """
      THE CONFIGURATION
      A key that is not known is an error. Relative paths start at the folder of the
      configuration. What is in brackets holds where a key is missing.
      SECRET is {"file": "PATH"} or {"environment": "NAME OF A VARIABLE"}.

      participants             a list of those that this process acts for:
        domain, role           such as "agr.example.com"; "AGR", "CRO" or "DSO"
        key                    a SECRET, as uftp keygen makes it
        offer                  of an AGR:
          price, currency      of an offer as a whole ("10.00", "EUR")
          percent              of the power that is asked for (100); 0: no offers
        order                  of a DSO; {} orders from each offer (no orders)
          maximumPrice         such as "50.00" (any price)
        register               of a CRO:
          congestionPoints     a list:
            address, dso       such as "ean.871685900012636543"; a domain
            connections        a list, each with address and the domain agr
            mutexOffersSupported, dayAheadRedispatchBy, intradayRedispatchBy
                               (true, "DSO", nobody)
      listen
        port                   0 for any that is free
        host, path             ("127.0.0.1", "/shapeshifter/api/v3/message")
        tls                    PEM files (plain HTTP):
          certificateChain, privateKey
          clientAuthorities    to demand certificates of peers (none)
      directory                where the others are; those here find one another
        participants           a list:
          domain, role, endpoint
          keys                 one or two public keys
          version              "3.0.0" or "3.1.0" (what the peer speaks)
        file                   a JSON file {"participants": [...]}, which is read
                               again when it changes
      store                    of uftp serve (in memory):
        file                   an SQLite file, which is made if it is not there
        retentionDays          how long settled messages are kept (for good)
      client
        plainHTTP              "never", "toLoopback", "anywhere" ("toLoopback")
        authorities            a PEM file (those of the system)
        identity               PEM files for mutual TLS:
          certificateChain, privateKey
        oauth                  OAuth 2 client credentials:
          tokenURL, clientID
          clientSecret         a SECRET
          hosts                a list of the hosts that want the token
          scopes, parameters   a list; an object (none)
          authentication       "basic" or "form" ("basic")
      limits
        bodyBytes, connections (4194304, 1024)
        idleSeconds, bodySeconds
                               (60, 30)
        messagesPerSecond, burst
                               of each sender (no limit)
      retry
        deadlineSeconds        how long delivery is tried (3600)
        firstPauseSeconds, longestPauseSeconds
                               (1, 300)
      leniencies               a list of quirks that are accepted of peers:
                               "eighteenDigitEAN", "testMessageResponseResult"
                               (all of them)
      logLevel                 "trace", "debug", "info", "notice", "warning",
                               "error" or "critical" ("notice")
      """

    /// An aggregator and a system operator that find one another, and know a reference operator. The key is the public one
    /// of a well-known test participant.
    static let example = """
      {
        "participants": [
          {
            "domain": "agr.example.com",
            "role": "AGR",
            "key": { "file": "agr.key" },
            "offer": { "price": "48.25", "currency": "EUR", "percent": 80 }
          },
          {
            "domain": "dso.example.com",
            "role": "DSO",
            "key": { "file": "dso.key" },
            "order": { "maximumPrice": "50.00" }
          }
        ],
        "listen": { "port": 8080 },
        "directory": {
          "participants": [
            {
              "domain": "cro.example.com",
              "role": "CRO",
              "endpoint": "http://127.0.0.1:8081/shapeshifter/api/v3/message",
              "keys": ["NsTbq/iABU6tbsjriBg/Z5dSfQstulD0GpMI2fLDWec="]
            }
          ]
        },
        "retry": { "deadlineSeconds": 3600 },
        "logLevel": "notice"
      }
      """
  }
#endif
