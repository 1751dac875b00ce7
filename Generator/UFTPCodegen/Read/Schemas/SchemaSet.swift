/// The schema files of one version, read and not yet understood: the first stage's output.
public struct SchemaSet: Sendable {
  /// The name of the folder, such as `3.1.0`.
  public var version: String
  /// The schema files, sorted by path, each once.
  var files: [SchemaFile]

  /// Reads every `*.xsd` of a folder and all that they include.
  ///
  /// A component may refer to any other of the set, whichever file includes which.
  ///
  /// - Parameter folder: The path; its last component is the version.
  /// - Returns: The files.
  /// - Throws: All that was found wrong with them.
  public static func read(folder: String) throws(Diagnostics) -> SchemaSet {
    var reader = SchemaSetReader(folder: folder)
    return try reader.read()
  }
}

/// One schema file.
struct SchemaFile: Sendable {
  /// The folder as the user gave it, joined with the file's place in it.
  var path: String
  var root: SchemaNode
}
