#if HTTP
  import Foundation
  import Testing

  /// A folder with configurations, and with a fresh key for each participant, as people set them up.
  struct TradingFolder {
    let tool = Tool(name: "uftp")
    let folder: TemporaryFolder
    let publicKeys: [String: String]

    /// Makes the keys `agr.key`, `dso.key` and `cro.key`.
    init() throws {
      let (tool, folder) = (tool, try TemporaryFolder())
      self.folder = folder
      publicKeys = try ["agr", "dso", "cro"].reduce(into: [:]) { keys, name in
        let run = try tool.run(["keygen", "--output", "\(name).key"], in: folder.url)
        keys[name] = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
      }
    }

    /// The entry of a participant in the list of a configuration.
    func participant(_ name: String, _ behaviour: String = "") -> String {
      """
      {"domain": "\(name).example.com", "role": "\(name.uppercased())", "key": {"file": "\(name).key"}\(behaviour)}
      """
    }

    /// The entry of a participant in a directory.
    func entry(_ name: String, port: Int, key: String? = nil) throws -> String {
      """
      {"domain": "\(name).example.com", "role": "\(name.uppercased())",
       "endpoint": "http://127.0.0.1:\(port)/shapeshifter/api/v3/message",
       "keys": ["\(try #require(key ?? publicKeys[name]))"]}
      """
    }

    /// Writes a configuration.
    func configure(
      _ file: String,
      _ participants: [String],
      port: Int = 0,
      directory: [String] = [],
      _ rest: String = ""
    ) throws {
      try folder.write(
        """
        {
          "participants": [\(participants.joined(separator: ",\n"))],
          "listen": {"port": \(port)},
          "directory": {"participants": [\(directory.joined(separator: ",\n"))]}
          \(rest.isEmpty ? "" : ", " + rest)
        }
        """,
        to: file
      )
    }

    /// Starts `uftp serve`.
    func serve(_ file: String, environment: [String: String] = [:]) throws -> RunningTool {
      try RunningTool(tool, ["serve", "--config", file], in: folder.url, environment: environment)
    }

    /// Runs `uftp send` with a message on its standard input.
    func send(_ message: String, _ config: String, to name: String, _ options: [String] = []) throws -> Tool.Run {
      let arguments =
        ["send", "--config", config, "--to", "\(name).example.com", "--role", name.uppercased()] + options
      return try tool.run(arguments, in: folder.url, input: message)
    }
  }

  /// A port of loopback that was free a moment ago, for a command whose peer must know it beforehand.
  func freePort() throws -> Int { try DeafPort().number }

  /// A port of loopback at which nobody listens, and which nobody else is given as long as this lives.
  final class DeafPort {
    let number: Int
    private let socket: Int32

    init() throws {
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      number = try boundPort(of: socket)
    }

    deinit { close(socket) }
  }

  /// Binds a socket to a port that the system chooses.
  private func boundPort(of socket: Int32) throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(socket, pointer, size) == 0 ? getsockname(socket, pointer, &size) : -1
      }
    }
    try #require(status == 0)
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// Messages as people write them for `uftp send`: without the metadata.
  enum Drafts {
    static let request = """
      <FlexRequest ISP-Duration="PT15M" TimeZone="Europe/Amsterdam" Period="2030-05-14" Revision="1"
        CongestionPoint="ean.871685900012636543" ExpirationDateTime="2030-05-13T16:00:00+02:00">
        <ISP Disposition="Requested" MinPower="-3000000" MaxPower="0" Start="1"/>
      </FlexRequest>
      """

    /// One connection that lies behind no congestion point, and one whose time is over.
    static let update = """
      <AGRPortfolioUpdate TimeZone="Europe/Amsterdam">
        <Connection EntityAddress="ean.871685900012636666" StartPeriod="2030-05-14"/>
        <Connection EntityAddress="ean.871685900012636777" StartPeriod="2030-05-01" EndPeriod="2030-05-13"/>
      </AGRPortfolioUpdate>
      """

    static let query = #"<AGRPortfolioQuery TimeZone="Europe/Amsterdam" Period="2030-05-14"/>"#
  }
#endif
