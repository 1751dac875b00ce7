import ArgumentParser
import Hummingbird
import Logging
import NIOCore

/// The floor: Hummingbird reads the body and answers 200, if wanted after it has checked a signature.
struct ServeBare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve-bare", shouldDisplay: false)

  @Flag(help: "Open the same signed message for each request, whatever the request holds.")
  var checksSignature = false

  func run() async throws {
    let check = checksSignature ? try SignatureCheck(RequestMaker()) : nil
    let responder = CallbackResponder { (request: Request, _: BasicRequestContext) in
      _ = try await request.body.collect(upTo: 4 << 20)
      check?.open()
      return Response(status: .ok)
    }
    let application = Application(
      responder: responder,
      configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in Parent.tell(port: channel.localAddress?.port) },
      logger: Logger(label: "bare", factory: { _ in SwiftLogNoOpLogHandler() })
    )
    Parent.endWithIt()
    try await application.run()
  }
}
