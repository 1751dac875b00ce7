extension ProtocolFile {
  /// Reads `protocol.json`.
  ///
  /// Whether its messages exist in the schemas is for the plan stage to say.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: What it says.
  /// - Throws: All that is wrong with it, each with its line.
  public static func load(contentsOf path: String) throws(Diagnostics) -> ProtocolFile {
    let root: JSONNode
    do {
      root = try JSONReader.read(try InputFile.bytes(of: path), path: path)
    } catch {
      throw Diagnostics([error])
    }
    var reader = ProtocolReader(path: path)
    let file = reader.read(root)
    guard reader.diagnostics.isEmpty else { throw Diagnostics(sorting: reader.diagnostics) }
    return file
  }
}
