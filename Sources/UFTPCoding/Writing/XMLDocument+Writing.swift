extension XMLDocument {
  /// Writes the document in UTF-8.
  ///
  /// - Parameter options: The version of the schema and the layout.
  /// - Throws: What the schema forbids, or what the chosen version of it does not have.
  public func xml(options: XMLEncodingOptions = XMLEncodingOptions()) throws(XMLEncodingError) -> [UInt8] {
    var bytes: [UInt8] = []
    try write(into: &bytes, options: options)
    return bytes
  }

  /// Writes the document in UTF-8 behind what a buffer holds; a buffer with room to spare is not allocated again.
  ///
  /// - Parameters:
  ///   - buffer: Where to write. Left as it was if the document is refused.
  ///   - options: The version of the schema and the layout.
  /// - Throws: What the schema forbids, or what the chosen version of it does not have.
  public func write(
    into buffer: inout [UInt8],
    options: XMLEncodingOptions = XMLEncodingOptions()
  ) throws(XMLEncodingError) {
    try XMLOutput.append(to: &buffer) { output throws(XMLEncodingError) in
      var writer = XMLWriter(output: output.lent(), options: options)
      do throws(XMLEncodingError) {
        try encode(to: &writer)
      } catch {
        output.count = writer.output.count
        throw error
      }
      writer.finish()
      output.count = writer.output.count
    }
  }
}
