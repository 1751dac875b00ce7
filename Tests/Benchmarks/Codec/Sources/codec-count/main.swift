import BenchmarkCorpus
import CInstructions
import UFTPCoding
import UFTPMessages

// Decodes and encodes each message of the small corpus, so that callgrind can count the instructions of each.
//
// usage: codec-count [REPETITIONS [NAME]]      the repetitions are for a profiler's sake

guard instructions_can_be_counted() != 0 else {
  fatalError("valgrind's headers were missing when this was built: install valgrind and build again")
}

let repetitions = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1
let wanted = CommandLine.arguments.dropFirst(2).first

/// Counts what a piece of work costs once it is warm.
func count(_ name: String, _ work: () throws -> Void) throws {
  if let wanted, !name.hasPrefix(wanted) { return }
  try work()
  try work()
  instructions_begin()
  for _ in 0..<repetitions { try work() }
  instructions_end(name)
}

/// Counts decoding and encoding of a message.
func count(_ name: String, _ xml: [UInt8], _ message: UFTPMessage) throws {
  try count("decode \(name)") { _ = try UFTPMessage(xml: xml) }
  var buffer: [UInt8] = []
  buffer.reserveCapacity(2 * xml.count)
  // As whoever sends it has it: by its own type, in a box that calling does not copy.
  let message = message.payload
  try count("encode \(name)") {
    buffer.removeAll(keepingCapacity: true)
    try message.write(into: &buffer)
  }
}

for sample in try Corpus.small() { try count(sample.name, sample.xml, sample.message) }
