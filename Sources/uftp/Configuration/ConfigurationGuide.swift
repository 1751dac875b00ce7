#if Tools && HTTP
  /// What `--help` says about the configuration, and a configuration to start from.
  enum ConfigurationGuide {
    static let text = """
      THE CONFIGURATION
      A key that is not known is an error. Relative paths start at the configuration's folder. Secrets are never in the
      configuration: a SECRET is {"file": "PATH"} or {"environment": "NAME OF A VARIABLE"}.

      participants   a list; each has domain, role (AGR, CRO, DSO) and key, a SECRET as uftp keygen makes it, and:
        offer        AGR: price ("10.00" for an offer as a whole), currency ("EUR"), percent (100, of the power that is
                     asked for; 0 offers nothing)
        order        DSO: {} orders the cheapest option of each offer, {"maximumPrice": "50.00"} up to that price;
                     without it nothing is ordered
        register     CRO: congestionPoints, a list; each has address, dso, connections (each has address and, if one
                     represents it, agr) and may have mutexOffersSupported (true), dayAheadRedispatchBy ("DSO") and
                     intradayRedispatchBy
      listen         port (0 for any that is free), host ("127.0.0.1"), path ("/shapeshifter/api/v3/message"), and
                     tls: certificateChain, privateKey and, to demand certificates of peers, clientAuthorities, all of
                     them PEM files
      directory      participants, a list; each has domain, role, endpoint (its URL), keys (one or two public keys) and
                     may have version; file, a JSON file of that list, {"participants": […]}, which is read again when it
                     changes. The participants of this process need no entry to reach one another.
      client         plainHTTP ("toLoopback", or "never", "anywhere"), authorities (a PEM file; else the system's),
                     identity for mutual TLS: certificateChain, privateKey (PEM files); oauth: tokenURL, clientID,
                     clientSecret (a SECRET), hosts (the ones that want the token), scopes, parameters, authentication
                     ("basic" or "form")
      limits         bodyBytes (4194304), connections (1024), idleSeconds (60), bodySeconds (30), messagesPerSecond and
                     burst of each sender (no limit)
      retry          deadlineSeconds (3600), firstPauseSeconds (1), longestPauseSeconds (300)
      leniencies     quirks of peers that are accepted: eighteenDigitEAN, testMessageResponseResult (both)
      logLevel       "notice"; trace, debug, info, notice, warning, error, critical
      """

    /// An aggregator that knows one system operator. The key is the public one of a well-known test participant.
    static let example = """
      {
        "participants": [
          {
            "domain": "agr.example.com",
            "role": "AGR",
            "key": { "file": "agr.key" },
            "offer": { "price": "48.25", "currency": "EUR", "percent": 80 }
          }
        ],
        "listen": { "port": 8080 },
        "directory": {
          "participants": [
            {
              "domain": "dso.example.com",
              "role": "DSO",
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
