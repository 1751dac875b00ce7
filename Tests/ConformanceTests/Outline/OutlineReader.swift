import Foundation

/// Reads the few XSD constructs that the official files use; throws at any other.
struct OutlineReader {
  private var roots: [String: String] = [:]
  private var complexTypes: [String: InfosetElement] = [:]
  private var simpleTypes: [String: OutlineSimpleType] = [:]

  static func outline(of schemas: OfficialSchemas) throws -> SchemaOutline {
    var reader = OutlineReader()
    for file in OfficialSchemas.files {
      let bytes = try Data(contentsOf: schemas.folder.appending(path: file))
      guard let schema = ParsedDocument(Array(bytes)).infoset else {
        throw OracleFailure("\(file) is not well-formed")
      }
      try reader.add(schema)
    }
    return SchemaOutline(
      version: schemas.version,
      roots: reader.roots,
      complexTypes: try reader.flattened(),
      simpleTypes: reader.simpleTypes
    )
  }

  private mutating func add(_ schema: InfosetElement) throws {
    for component in schema.children {
      let name = component.attributes["name"] ?? ""
      switch component.xsdName {
      case "include", "annotation": break
      case "element": roots[name] = try component.required("type")
      case "complexType": complexTypes[name] = component
      case "simpleType": simpleTypes[name] = try simpleType(component)
      default: throw OracleFailure("the outline knows no \(component.name)")
      }
    }
  }

  private func simpleType(_ component: InfosetElement) throws -> OutlineSimpleType {
    guard let restriction = component.child("restriction") else {
      throw OracleFailure("the outline knows only simple types by restriction")
    }
    return OutlineSimpleType(
      base: try restriction.required("base"),
      enumeration: try restriction.children.filter { $0.xsdName == "enumeration" }.map { try $0.required("value") }
    )
  }

  private func flattened() throws -> [String: OutlineType] {
    var types: [String: OutlineType] = [:]
    for name in complexTypes.keys { types[name] = try flattened(name) }
    return types
  }

  private func flattened(_ name: String) throws -> OutlineType {
    guard let component = complexTypes[name] else { throw OracleFailure("there is no type \(name)") }
    var type = OutlineType(name: name, attributes: [], children: [])
    var body = component
    if let `extension` = component.child("complexContent")?.child("extension") {
      type = try flattened(try `extension`.required("base"))
      type.name = name
      body = `extension`
    }
    for part in body.children {
      switch part.xsdName {
      case "annotation", "complexContent": break
      case "attribute": type.attributes.append(try attribute(part))
      case "sequence": type.children += try part.children.filter { $0.xsdName == "element" }.map(child)
      default: throw OracleFailure("the outline knows no \(part.name) in \(name)")
      }
    }
    return type
  }

  private func attribute(_ part: InfosetElement) throws -> OutlineAttribute {
    OutlineAttribute(
      name: try part.required("name"),
      type: try part.required("type"),
      isRequired: part.attributes["use"] == "required"
    )
  }

  private func child(_ part: InfosetElement) throws -> OutlineChild {
    let bound = part.attributes["maxOccurs"] ?? "1"
    return OutlineChild(
      name: try part.required("name"),
      type: try part.required("type"),
      minOccurs: Int(part.attributes["minOccurs"] ?? "1") ?? 1,
      maxOccurs: bound == "unbounded" ? nil : Int(bound)
    )
  }
}

extension InfosetElement {
  /// The local name of an XSD element; any other keeps its namespace.
  fileprivate var xsdName: String { name.replacing("{http://www.w3.org/2001/XMLSchema}", with: "") }

  fileprivate func child(_ xsdName: String) -> InfosetElement? {
    children.first { $0.xsdName == xsdName }
  }

  fileprivate func required(_ attribute: String) throws -> String {
    guard let value = attributes[attribute] else { throw OracleFailure("\(name) lacks \(attribute)") }
    return value
  }
}
