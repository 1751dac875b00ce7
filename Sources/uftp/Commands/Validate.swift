#if Tools
  import ArgumentParser
  import UFTPCoding

  /// `uftp validate`
  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check documents against the schema.",
      discussion: """
        Reads files, folders (all .xml files below them) and standard input (-): messages, and SignedMessage envelopes. \
        Exits with 0 if all are valid, 1 if some are not, 2 if something can't be read; the others are checked all the same.

        Text names each error as PATH:LINE:COLUMN and is silent about what is valid; jsonl writes a line a document, \
        in order: path, valid, message, version, error, line, column.

        Example: uftp validate --format jsonl inbox/ | jq 'select(.valid | not)'
        """
    )

    /// How verdicts are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text, jsonl
    }

    @Option(help: "How verdicts are written: text or jsonl.")
    var format: Format = .text

    @OptionGroup var decoding: DecodingArguments

    @Argument(help: "Files, folders, or - for standard input.")
    var paths: [String]

    func run() throws {
      let options = decoding.options
      var (documents, invalid, unreadable) = (0, 0, 0)
      var output = LineBuffer()
      for input in Input.all(of: paths) {
        do throws(UnreadableFile) {
          let report = ValidationReport(of: try input.read(), path: input.path, options: options)
          documents += 1
          if !report.errors.isEmpty { invalid += 1 }
          output.append(format == .text ? report.text : report.json)
        } catch {
          unreadable += 1
          output.flush()
          StandardStreams.writeError(error.description)
        }
      }
      output.flush()
      let rest = unreadable == 0 ? "" : ", \(unreadable) not read"
      StandardStreams.writeError("\(documents) document\(documents == 1 ? "" : "s"), \(invalid) invalid\(rest)")
      if unreadable > 0 { throw ExitCode(2) }
      if invalid > 0 { throw ExitCode(1) }
    }
  }

  /// Gathers lines, so that thousands of them are not written one by one, and lets none wait for long.
  private struct LineBuffer {
    private static let size = 16 << 10
    private var bytes: [UInt8] = []

    mutating func append(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      if bytes.count >= Self.size { flush() }
    }

    mutating func flush() {
      guard !bytes.isEmpty else { return }
      StandardStreams.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }
#endif
