#if Tools
  import ArgumentParser
  import Foundation
  import UFTPCoding
  import UFTPDrawing
  import UFTPMessages
  import UFTPRuntime

  /// `uftp plot`
  struct Plot: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draw the power of a message, ISP by ISP.",
      discussion: """
        Draws FlexRequest, FlexOffer with its options, FlexOrder, D-Prognosis, FlexReservationUpdate, FlexSettlement and \
        Metering, with block characters for a terminal or as an SVG. A SignedMessage is drawn as well, without its \
        signature being checked. Exits with 1 if there is nothing to draw, 2 if something can't be read or written.

        Example: uftp plot offer.xml
        Example: uftp plot --svg offer.svg offer.xml
        """
    )

    @Option(help: ArgumentHelp("Write an SVG to this file, or - for standard output.", valueName: "file"))
    var svg: DrawingFile?

    @Option(help: "How many columns the drawing may take; otherwise those of the terminal, or 80.")
    var width: Int?

    @OptionGroup var decoding: DecodingArguments

    @Argument(help: "A file, or - for standard input.")
    var path: String = "-"

    func validate() throws {
      guard width.map({ 40...1000 ~= $0 }) ?? true else { throw ValidationError("--width is 40 to 1000 columns") }
    }

    func run() throws {
      let message = try message(in: try readingFiles { try Input(path: path).read() })
      let chart: ProfileChart
      do {
        chart = try ProfileChart(message) { MarketDay(of: $0, in: $1) }
      } catch {
        throw refuse("\(path): \(error)")
      }
      guard let svg else {
        return StandardStreams.write(Array(chart.text(width: width ?? Terminal.width ?? 80).utf8))
      }
      try svg.write(chart.svg())
    }

    /// The message, from its envelope if it is in one.
    private func message(in bytes: [UInt8]) throws -> UFTPMessage {
      do {
        switch try UFTPDocument(xml: bytes, options: decoding.options) {
        case .payload(let message): return message
        case .signed(let envelope):
          StandardStreams.writeError("The signature is not checked; uftp open does that.")
          let sealed = try SealedPayload(body: envelope.body.text)
          let payload = Array(sealed.bytes.dropFirst(SealedPayload.signatureByteCount))
          return try UFTPMessage(xml: payload, options: decoding.options)
        }
      } catch let error as XMLDecodingError {
        StandardStreams.writeError("\(path):\(error)")
        throw ExitCode(1)
      } catch {
        throw refuse("\(path): \(error)")
      }
    }
  }
#endif
