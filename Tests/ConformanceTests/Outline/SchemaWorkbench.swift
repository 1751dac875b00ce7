import Synchronization

/// What a test of one version needs: outlines are read once for all tests, validators are made for each.
struct SchemaWorkbench {
  var outline: SchemaOutline
  var validator: SchemaValidator

  private static let outlines = Mutex<[String: SchemaOutline]>([:])

  init(_ schemas: OfficialSchemas) throws {
    outline = try Self.outlines.withLock { known in
      if let outline = known[schemas.version] { return outline }
      let outline = try OutlineReader.outline(of: schemas)
      known[schemas.version] = outline
      return outline
    }
    validator = try SchemaValidator(schemas)
  }
}
