import UFTPMessages
import UFTPRuntime

extension DemoEndpoint.Outcome {
  /// A few lines that tell what came in from a file, and what goes out.
  func narration(of file: String) -> String {
    let sender = "\(senderRole.rawValue) \(message.senderDomain)"
    return """
      \(file)
        <- \(message.type.rawValue) \(message.version) from \(sender), signed with \(key)
           \(message.summary)
        -> \(reply.narration)
      """
  }
}

extension DemoEndpoint.Reply {
  /// What goes out, in a line or two.
  var narration: String {
    switch self {
    case .message(let answer, in: let envelope):
      "\(answer.type.rawValue): \(answer.summary)\n     sealed in \(envelope.count) bytes"
    case .later: "an answer will follow"
    case .none: "nothing: it answers a message of ours"
    }
  }
}
