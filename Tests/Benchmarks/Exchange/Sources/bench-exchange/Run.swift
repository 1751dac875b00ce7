import ArgumentParser
import Foundation
import NIOCore

/// The load run.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Runs the load and prints the table.")

  @Option(help: "How long each endpoint is loaded, in seconds, in all rounds together.")
  var seconds = 60.0

  @Option(help: "In how many rounds, each of which takes every endpoint in turn.")
  var rounds = 6

  @Option(help: "How many connections, each with one request at a time.")
  var connections = 8

  @Option(help: "How many messages our store in memory holds; with few it is seen soon whether memory stays flat.")
  var capacity = 10_000

  @Option(help: "The Python of the virtual environment that `make venv` makes.")
  var python = "../../../.venv/bin/python"

  func validate() throws {
    guard seconds > 0, rounds > 0, connections > 0, capacity > 0 else {
      throw ValidationError("seconds, rounds, connections and capacity must be above zero")
    }
  }

  func run() async throws {
    let maker = try RequestMaker()
    let contenders = try Contenders(maker, capacity: capacity, python: URL(filePath: python))
    defer { contenders.stop() }
    let generator = LoadGenerator(connections: connections)
    let check = try SignatureCheck(maker)
    print("A message has \(maker.payloadSize) bytes signed and \(try maker.envelope().count) bytes in its envelope.")
    for contender in contenders.all {
      try await contender.warmUp(try await maker.requests(1000)[...], by: generator)
    }
    var signature: [Double] = []
    for round in 1...rounds {
      try await load(contenders, maker, generator)
      signature.append(check.measure())
      note("round \(round) of \(rounds): \(contenders.lastRates)")
    }
    print(contenders.report(signature: Spread(signature)).text)
    guard contenders.all.allSatisfy({ $0.errors == 0 }) else { throw ExitCode(1) }
  }

  private func load(_ contenders: Contenders, _ maker: RequestMaker, _ generator: LoadGenerator) async throws {
    let time = seconds / Double(rounds)
    // Signed ahead, since signing costs as much as checking. A turn ends early if it uses them all up.
    let expected = max(12_000, contenders.ours.rate.maximum * 1.3)
    let requests = try await maker.requests(min(150_000, Int(expected * time)))
    // To those that keep nothing, the same message can be sent again.
    let repeated = Array(repeating: requests, count: 3).flatMap(\.self)
    try await contenders.bare.load(repeated[...], by: generator, seconds: time)
    try await contenders.checking.load(repeated[...], by: generator, seconds: time)
    try await contenders.ours.load(requests[...], by: generator, seconds: time)
    try await contenders.python?.load(requests[...], by: generator, seconds: time)
  }

  private func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
