import BenchmarkCorpus
import CPeers
import CPugixml
import Foundation

// usage: codec-bench ROOT [--quick] [--only TABLE] [--message NAME]
//
// ROOT is the folder of the repository; TABLE is Decoding, Encoding or Receiving; NAME is how a message's name begins.

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  print("usage: codec-bench ROOT [--quick] [--only Decoding|Encoding|Receiving] [--message NAME]")
  exit(2)
}
let root = arguments[1]
let isQuick = arguments.contains("--quick")
let (wantedTable, wantedMessage) = (option("--only"), option("--message"))

let python = try PythonPeer(
  interpreter: "\(root)/.venv/bin/python",
  script: "\(root)/Tests/Benchmarks/Codec/Peers/python_peer.py"
)
Report.environment(python: python?.version)

let corpus = try Corpus.full()
let restyled = try Corpus.restyled()
let decoding = Decoding(schemas: "\(root)/Schemas/3.1.0", python: python)
let receiving = try Receiving()
var complaints: [String] = []

func option(_ name: String) -> String? {
  guard let place = arguments.firstIndex(of: name) else { return nil }
  return arguments.dropFirst(place + 1).first
}

func race(for sample: CorpusMessage) -> Race {
  Race(rounds: isQuick ? 5 : sample.isLarge ? 15 : 40, turn: isQuick ? 5e6 : 2e7)
}

for (title, contenders) in [
  ("Decoding", decoding.contenders), ("Encoding", Encoding.contenders), ("Receiving", receiving.contenders),
] as [(String, (CorpusMessage) throws -> [Contender])] where wantedTable ?? title == title {
  var table = Table()
  for sample in title == "Decoding" ? corpus + restyled : corpus where sample.name.hasPrefix(wantedMessage ?? "") {
    let measurements = try await race(for: sample).run(try contenders(sample))
    table.add(sample.name, bytes: sample.xml.count, measurements)
    complaints += Thresholds.complaints(title, sample, measurements[0])
  }
  print("\n## \(title)\n\n\(table.text)")
}
python?.stop()

for complaint in complaints { print("error: \(complaint)") }
exit(complaints.isEmpty ? 0 : 1)
