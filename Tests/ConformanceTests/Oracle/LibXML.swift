import CLibXML2

/// The library's global state, set up once before any use.
enum LibXML {
  /// Touch it before the first call.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The text of a C string that libxml2 owns.
  static func text(_ characters: UnsafePointer<xmlChar>?) -> String? {
    characters.map { String(cString: $0) }
  }

  /// One error that libxml2 reported.
  struct Report: Sendable, Hashable, CustomStringConvertible {
    var code: Int
    var line: Int
    var message: String
    var isWarning: Bool

    init(_ error: xmlError) {
      code = Int(error.code)
      line = Int(error.line)
      message = error.message.map { String(cString: $0) } ?? "no message"
      while message.last?.isWhitespace == true { message.removeLast() }
      isWarning = error.level == XML_ERR_WARNING
    }

    var description: String { "line \(line): \(message) (\(code))" }
  }

  /// Where the callbacks leave what they are told.
  final class Reports {
    var all: [Report] = []

    var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static func from(_ pointer: UnsafeMutableRawPointer?) -> Reports? {
      pointer.map { Unmanaged<Reports>.fromOpaque($0).takeUnretainedValue() }
    }
  }
}
