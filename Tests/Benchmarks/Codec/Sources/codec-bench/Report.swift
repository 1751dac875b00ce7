import CCodeSynthesis
import CPeers
import CPugixml
import Foundation

/// What a result means nothing without.
enum Report {
  static func environment(python: String?) {
    print("Date: \(Date.now.formatted(.iso8601.year().month().day()))")
    print("Processor: \(processor), one core")
    print(
      "Peers: libxml2 \(text(peer_libxml2_version())), expat \(text(peer_expat_version())), "
        + "pugixml \(text(peer_pugixml_version())), CodeSynthesis XSD \(text(peer_codesynthesis_version())), libsodium \(text(peer_sodium_version())), "
        + "shapeshifter-uftp \(python ?? "absent")"
    )
    print(
      "Times are processor time; MB/s of the message's XML, by the minimum; peak is the memory held at most, the result"
        + " included, in multiples of the XML; ratios are medians of the rounds' ratios."
    )
  }

  private static func text(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "absent" }

  private static var processor: String {
    let information = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = information.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line.flatMap { $0.split(separator: ": ").last }.map(String.init) ?? "unknown"
  }
}
