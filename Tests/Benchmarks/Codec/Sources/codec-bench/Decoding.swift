import BenchmarkCorpus
import CCodeSynthesis
import CPeers
import CPugixml
import UFTPCoding
import UFTPMessages

/// Who reads, ours first: the ratios are to the first.
struct Decoding {
  /// libxml2's validator for the schema that each message is part of; nil where the schema can't be read.
  let schemas: [UnsafeMutableRawPointer]
  /// Parsers of CodeSynthesis XSD for the same schemas; none where it is absent.
  let typedParsers: [UnsafeMutableRawPointer]
  let python: PythonPeer?

  init(schemas folder: String, python: PythonPeer?) {
    let files = ["UFTP-agr-dso.xsd", "UFTP-agr-cro.xsd", "UFTP-metering.xsd"].map { "\(folder)/\($0)" }
    schemas = files.compactMap { peer_libxml2_schema($0) }
    typedParsers = files.compactMap { peer_codesynthesis_parser($0) }
    self.python = python
  }

  func contenders(for sample: CorpusMessage) throws -> [Contender] {
    let xml = sample.xml
    var contenders = [
      Contender("ours: typed, validated") { _ = try UFTPMessage(xml: xml) },
      Contender("libxml2: SAX2, empty callbacks", on: xml) { peer_libxml2_events($0, $1) },
      Contender("libxml2: DOM", on: xml) { peer_libxml2_tree($0, $1) },
    ]
    contenders += validated(xml) + typed(xml) + expat(xml) + pugixml(xml)
    contenders.append(Contender("memchr for each <", on: xml) { peer_memchr($0, $1) == 0 ? 1 : 0 })
    if let python { contenders.append(try python.contender(for: sample)) }
    return contenders
  }

  /// The validator that takes the message, if one does.
  private func validated(_ xml: [UInt8]) -> [Contender] {
    let fitting = schemas.first { schema in
      xml.withUnsafeBufferPointer { $0.baseAddress.map { peer_libxml2_validated_tree($0, xml.count, schema) } } == 0
    }
    guard let fitting else { return [] }
    return [Contender("libxml2: DOM + XSD", on: xml) { peer_libxml2_validated_tree($0, $1, fitting) }]
  }

  /// The typed tree of CodeSynthesis XSD, by the parser that takes the message.
  private func typed(_ xml: [UInt8]) -> [Contender] {
    let fitting = typedParsers.first { parser in
      xml.withUnsafeBufferPointer { $0.baseAddress.map { peer_codesynthesis_tree($0, xml.count, parser) } } == 0
    }
    guard let fitting else { return [] }
    return [Contender("CodeSynthesis: typed, validated", on: xml) { peer_codesynthesis_tree($0, $1, fitting) }]
  }

  private func expat(_ xml: [UInt8]) -> [Contender] {
    guard peer_has_expat() != 0 else { return [] }
    return [Contender("expat: empty callbacks", on: xml) { peer_expat_events($0, $1) }]
  }

  private func pugixml(_ xml: [UInt8]) -> [Contender] {
    guard peer_has_pugixml() != 0 else { return [] }
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: xml.count)
    return [
      Contender("pugixml: DOM, copying", on: xml) { peer_pugixml_copying($0, $1) },
      Contender("pugixml: DOM, in place", on: xml) { peer_pugixml_in_place($0, $1, buffer) },
    ]
  }
}
