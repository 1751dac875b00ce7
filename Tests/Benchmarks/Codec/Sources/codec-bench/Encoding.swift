import BenchmarkCorpus
import CPeers
import UFTPCoding
import UFTPMessages

/// Who writes.
enum Encoding {
  static func contenders(for sample: CorpusMessage) -> [Contender] {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(2 * sample.xml.count)
    let xml = sample.xml
    // As whoever sends it has it: by its own type, in a box that calling does not copy.
    let message = sample.message.payload
    let document = xml.withUnsafeBufferPointer { $0.baseAddress.map { peer_libxml2_document($0, xml.count) } }
    return [
      Contender("ours: checked, into a reused buffer") {
        buffer.removeAll(keepingCapacity: true)
        try message.write(into: &buffer)
      },
      Contender("libxml2: a ready DOM, into a reused buffer") {
        guard let document, peer_libxml2_serialise(document) > 0 else { throw PeerFailure(name: "libxml2") }
      },
    ]
  }
}
