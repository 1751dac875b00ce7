import Foundation
import InteropSupport
import Testing
import UFTPCoding
import UFTPMessages
import UFTPRuntime

@Suite(
  "From the Python library to us",
  .enabled(if: PythonPeer.installed != nil, Comment(rawValue: PythonPeer.absence))
)
struct PeerToUsTests {
  let received: [ReceivedSample]

  init() throws {
    let samples = try SealedSamples(by: #require(PythonPeer.installed))
    received = try samples.byFile.keys.sorted().map { file in try ReceivedSample(file, of: samples) }
  }

  @Test("Every message of the catalogue is among the samples, in both versions")
  func catalogue() {
    for version in ProtocolVersion.allCases {
      let messages = Set(received.filter { $0.sample.version == version.rawValue }.map(\.sample.message))
      #expect(messages == Set(MessageType.allCases.map(\.rawValue)))
    }
  }

  @Test("Every message decodes, and holds what the library says it holds")
  func values() throws {
    for sample in received where sample.isValid {
      let message = try sample.message()
      #expect(message.type.rawValue == sample.sample.message, "\(sample.file)")
      #expect(message.senderDomain == sample.envelope.senderDomain, "\(sample.file)")
      #expect(message.type.senderRoles.contains(sample.envelope.senderRole), "\(sample.file)")
      let xml = try message.xml(options: XMLEncodingOptions(version: sample.version()))
      expectEqual(AttributeTable.read(xml), sample.sample.attributes, sample.file)
    }
  }

  @Test("The JSON form loses nothing of a message")
  func json() throws {
    for sample in received where sample.isValid {
      let message = try sample.message()
      let copy = try JSONDecoder().decode(UFTPMessage.self, from: JSONEncoder().encode(message))
      #expect(try copy.xml() == message.xml(), "\(sample.file)")
    }
  }

  @Test("The library's seal on a payload is ours, byte for byte")
  func seals() throws {
    for sample in received {
      #expect(try sample.envelope(for: sample.payload) == sample.envelope, "\(sample.file)")
    }
  }

  @Test("Known quirks of the library are refused by the schema, and read where they are let through")
  func quirks() throws {
    let odd = received.filter { !$0.isValid }
    #expect(odd.map(\.sample.quirk) == ["long-ean", "test-result"])
    for sample in odd {
      #expect(throws: XMLDecodingError.self, "\(sample.file)") { try sample.message() }
      let message = try sample.message(leniencies: .knownPeerQuirks)
      #expect(message.type.rawValue == sample.sample.message, "\(sample.file)")
    }
  }

  @Test("A quirk that was read is not written")
  func quirksWritten() throws {
    for sample in received where !sample.isValid {
      let message = try sample.message(leniencies: .knownPeerQuirks)
      switch message {
      case .testMessageResponse:
        #expect(AttributeTable.read(try message.xml())?["TestMessageResponse/@Result"] == nil)
      default:
        #expect(throws: XMLEncodingError.self, "\(sample.file)") { try message.xml() }
      }
    }
  }

  private func expectEqual(_ found: [String: String]?, _ expected: [String: String], _ file: String) {
    guard found != expected else { return }
    let paths = Set(expected.keys).union(found.map { Set($0.keys) } ?? []).sorted()
    for path in paths where found?[path] != expected[path] {
      Issue.record("\(file): \(path): found \(found?[path] ?? "nothing"), expected \(expected[path] ?? "nothing")")
    }
  }
}
