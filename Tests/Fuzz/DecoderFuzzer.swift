import UFTPCoding
import UFTPMessages

/// What libFuzzer calls with each input: decodes it in both versions and both ways, and back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoder(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  for version in ProtocolVersion.allCases {
    checkDecoding(of: input, XMLDecodingOptions(version: version), XMLEncodingOptions(version: version))
  }
  checkDecoding(of: input, XMLDecodingOptions(leniencies: .knownPeerQuirks), nil)
  return 0
}

/// Throwing and collecting must agree, and what is valid must survive encoding.
private func checkDecoding(of input: [UInt8], _ options: XMLDecodingOptions, _ writing: XMLEncodingOptions?) {
  let errors = UFTPDocument.errors(in: input, options: options)
  do throws(XMLDecodingError) {
    let document = try UFTPDocument(xml: input, options: options)
    guard errors.isEmpty else { fatalError("decoded, yet errors were collected: \(errors)") }
    if let writing { checkRoundTrip(of: document, options, writing) }
  } catch {
    guard errors.contains(error) else { fatalError("threw \(error), but collected \(errors)") }
  }
}

private func checkRoundTrip(of document: UFTPDocument, _ options: XMLDecodingOptions, _ writing: XMLEncodingOptions) {
  do {
    let compact = try document.xml(options: writing)
    let again = try UFTPDocument(xml: compact, options: options)
    guard again == document else { fatalError("another value after a round trip") }
    guard try again.xml(options: writing) == compact else { fatalError("another text after a round trip") }
    var indented = writing
    indented.layout = .indented
    let spaced = try UFTPDocument(xml: document.xml(options: indented), options: options)
    guard spaced == document else { fatalError("another value after an indented round trip") }
  } catch {
    fatalError("a valid document does not survive a round trip: \(error)")
  }
}
