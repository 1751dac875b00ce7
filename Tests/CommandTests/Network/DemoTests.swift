#if HTTP
  import Foundation
  import Testing

  #if canImport(FoundationXML)
    import FoundationXML
  #endif

  @Suite("uftp demo", .timeLimit(.minutes(1)))
  struct DemoTests {
    private let tool = Tool(name: "uftp")

    @Test("Plays a whole day, shows it and draws it")
    func day() throws {
      let folder = try TemporaryFolder()
      let run = try tool.run(["demo", "--svg", "day.svg"], in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      for type in Self.requests {
        #expect(run.output.contains(try Regex("-> ...  \(type)( |\n)")), "\(type)")
      }
      #expect(run.output.matches(of: /Response +Accepted/).count == 13)
      #expect(run.output.contains(/FlexOfferRevocationResponse +Rejected: Flexibility procured/))
      #expect(run.output.contains("30 messages, all as they should be"))

      let parser = XMLParser(data: try Data(contentsOf: folder.url.appending(path: "day.svg")))
      let root = RootElement()
      parser.delegate = root
      #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
      #expect(root.name == "svg")
    }

    @Test("Says that it can't write the drawing before it plays")
    func unwritable() throws {
      let run = try tool.run(["demo", "--svg", "/nowhere/day.svg"])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("/nowhere/day.svg: error: This can't be written"))
    }

    @Test("Draws to standard output, and tells the rest beside it")
    func drawingOnly() throws {
      let run = try tool.run(["demo", "--svg", "-"])
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("<svg "))
      #expect(run.errors.contains("30 messages, all as they should be"))
    }

    @Test("Ends without a word where nobody reads any more")
    func unread() throws {
      let run = try tool.run(["demo"], to: .unreadPipe())
      #expect(run.status == 128 + SIGPIPE)
      #expect(run.errors.isEmpty)
    }

    private static let requests = [
      "AGRPortfolioUpdate", "DSOPortfolioUpdate", "AGRPortfolioQuery", "DSOPortfolioQuery", "D-Prognosis",
      "FlexRequest", "FlexOffer", "FlexOfferRevocation", "FlexOrder", "FlexReservationUpdate", "Metering",
      "FlexSettlement", "TestMessage",
    ]
  }

  /// Notes the root element of a document.
  private final class RootElement: NSObject, XMLParserDelegate {
    private(set) var name: String?

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      self.name = self.name ?? name
    }
  }
#endif
