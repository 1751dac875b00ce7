#if Tools
  import ArgumentParser
  import UFTPCoding

  /// `uftp validate`
  struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check documents against the schema.",
      discussion: """
        Reads files, folders (all .xml files below them) and standard input (-): messages, and SignedMessage envelopes.
        Exits with 0 if all are valid, 1 if some are not, 2 if something can't be read.

        Text names each error as PATH:LINE:COLUMN and is silent about what is valid; jsonl writes a line a document,
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
      var invalid = 0
      var output = LineBuffer()
      let inputs = try readingFiles { try Input.all(of: paths) }
      defer { output.flush() }
      for input in inputs {
        let report = ValidationReport(of: try read(input, &output), path: input.path, options: options)
        if !report.errors.isEmpty { invalid += 1 }
        output.append(format == .text ? report.text : report.json)
      }
      output.flush()
      StandardStreams.writeError("\(inputs.count) documents, \(invalid) invalid")
      if invalid > 0 { throw ExitCode(1) }
    }

    /// Reads a document; what was written so far goes out first if that fails.
    private func read(_ input: Input, _ output: inout LineBuffer) throws -> [UInt8] {
      do {
        return try input.read()
      } catch {
        output.flush()
        return try readingFiles { throw error }
      }
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
