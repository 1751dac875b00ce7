#if Tools
  import ArgumentParser
  import Foundation
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// `uftp convert`
  struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Turn a document from XML to JSON, or back, without loss.",
      discussion: """
        The JSON form is an object with one key, the root element, whose value holds attributes and elements by their \
        names in the schema. Prices, times and durations are strings, as written; whole numbers and booleans are JSON's.

        Example: uftp convert --to json offer.xml | uftp convert --to xml
        """
    )

    /// What to write.
    enum Form: String, ExpressibleByArgument, CaseIterable {
      case json, xml
    }

    @Option(name: .customLong("to"), help: "What to write: json or xml. The other is read.")
    var form: Form

    @OptionGroup var decoding: DecodingArguments

    @Argument(help: "A file, or - for standard input.")
    var path: String = "-"

    func run() throws {
      let bytes = try readingFiles { try Input(path: path).read() }
      switch form {
      case .json: StandardStreams.write(try json(from: bytes))
      case .xml: StandardStreams.write(try xml(from: bytes))
      }
    }

    private func json(from bytes: [UInt8]) throws -> [UInt8] {
      let document: UFTPDocument
      do {
        document = try UFTPDocument(xml: bytes, options: decoding.options)
      } catch {
        StandardStreams.writeError("\(path):\(error)")
        throw ExitCode(1)
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return [UInt8](try encoder.encode(document)) + [0x0A]
    }

    private func xml(from bytes: [UInt8]) throws -> [UInt8] {
      let document: UFTPDocument
      do {
        document = try JSONDecoder().decode(UFTPDocument.self, from: Data(bytes))
      } catch let error as DecodingError {
        throw refuse(JSONProblem(error, in: bytes).located(in: path))
      }
      do {
        return try document.xml(options: XMLEncodingOptions(version: decoding.version, layout: .indented))
      } catch {
        throw refuse("\(path): \(error)")
      }
    }
  }
#endif
