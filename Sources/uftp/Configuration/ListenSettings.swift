#if Tools && HTTP
  import UFTPHTTP
  import UFTPRuntime

  /// Where and how messages are taken.
  struct ListenSettings: Decodable, Sendable {
    var host = "127.0.0.1"
    let port: Int
    var path = Endpoint.path
    var tls: ServerTLS?

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case host, port, path, tls
    }

    /// Any free port of loopback.
    init() {
      port = 0
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      host = try values.decodeIfPresent(String.self, forKey: .host) ?? host
      guard let port = try values.number(0...65_535, forKey: .port) else {
        throw values.problem(.port, "This key is missing; expected a port, or 0 for any that is free")
      }
      self.port = port
      path = try values.decodeIfPresent(String.self, forKey: .path) ?? path
      guard path.hasPrefix("/"), path.utf8.allSatisfy({ 0x21...0x7E ~= $0 && !"?#".utf8.contains($0) }) else {
        throw values.problem(.path, "Found \"\(path)\"; expected a path from / on, of visible ASCII without ? and #")
      }
      tls = try values.decodeIfPresent(TLSFiles.self, forKey: .tls)?.tls
      do throws(EndpointError) {
        _ = try Endpoint(url: url(port: port))
      } catch {
        throw values.problem(.host, "Found \"\(host)\"; \(error.problem)")
      }
    }

    /// The URL at which a peer on this machine reaches a port.
    func url(port: Int) -> String {
      let everywhere = ["0.0.0.0", "::"]
      let host = everywhere.contains(host) ? "127.0.0.1" : host
      return "\(tls == nil ? "http" : "https")://\(host.contains(":") ? "[\(host)]" : host):\(port)\(path)"
    }
  }

  extension ListenSettings {
    /// The files of the server's side of TLS.
    private struct TLSFiles: Decodable {
      let tls: ServerTLS

      private enum CodingKeys: String, CodingKey, CaseIterable {
        case certificateChain, privateKey, clientAuthorities
      }

      init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        tls = ServerTLS(
          certificateChain: decoder.resolve(try values.decode(String.self, forKey: .certificateChain)),
          privateKey: decoder.resolve(try values.decode(String.self, forKey: .privateKey)),
          clientAuthorities: try values.decodeIfPresent(String.self, forKey: .clientAuthorities).map(decoder.resolve)
        )
      }
    }
  }
#endif
