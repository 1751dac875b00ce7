/// The stages one after the other: read, resolve, plan, render.
public struct Generation: Sendable {
  /// The folders that were read, oldest version first.
  public let schemaFolders: [String]
  let plan: CodePlan
  private let request: GenerationRequest

  /// Reads what a request names and plans the code.
  ///
  /// - Throws: All that was found wrong with the files.
  public init(_ request: GenerationRequest) throws(Diagnostics) {
    self.request = request
    schemaFolders = try request.schemaFolders()
    var models: [SchemaModel] = []
    var problems: [Diagnostic] = []
    for folder in schemaFolders {
      do throws(Diagnostics) {
        models.append(try SchemaModel.load(folder: folder))
      } catch {
        problems += error.all
      }
    }
    guard problems.isEmpty else { throw Diagnostics(problems) }
    plan = try Planner.plan(models, ProtocolSource.read(request.protocolFile))
  }

  /// The files that the output folder is to hold, sorted by path.
  public var files: [GeneratedFile] {
    Renderer(plan, includesDocumentation: request.includesDocumentation).files().map { file in
      GeneratedFile(path: file.path, text: file.text)
    }
  }

  /// What `generate` would change.
  ///
  /// - Throws: The files in the output folder that no generator made.
  public func changes() throws(Diagnostics) -> OutputChanges {
    OutputChanges(try OutputFolder(path: request.output).changes(to: files))
  }

  /// Writes the files that differ and removes those that are no longer generated.
  public func write() throws -> OutputChanges {
    let folder = OutputFolder(path: request.output)
    let files = files
    let changes = try folder.changes(to: files)
    try folder.write(files, changes)
    return OutputChanges(changes)
  }
}

/// What was or would be done to the output folder.
public struct OutputChanges: Sendable, Equatable {
  /// The files that differ or are missing, by their paths within the folder.
  public let written: [String]
  /// The files that are no longer generated.
  public let removed: [String]
  /// How many files are as they should be.
  public let unchanged: Int

  init(_ changes: OutputFolder.Changes) {
    written = changes.written
    removed = changes.removed
    unchanged = changes.unchanged
  }

  /// Whether the folder is as it should be.
  public var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}
