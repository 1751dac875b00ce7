/// Where an include points: a place within the folder of the schema set.
struct IncludeLocation {
  /// The path from the set's folder, without `.` and `..`.
  let path: String

  /// Takes the value of schemaLocation, the including file's path from the set's folder, and the include's place.
  init(_ location: String, in file: String, at place: SourceLocation) throws(Diagnostic) {
    let location = location.trimmingXMLSpace
    guard !location.isEmpty else {
      throw Diagnostic("the include names no file", at: place, advice: "set schemaLocation to a file of this folder")
    }
    guard !Self.hasScheme(location), !location.hasPrefix("/"), !location.contains("\\") else {
      throw Diagnostic(
        "including '\(location)' is not supported: nothing is fetched, and absolute places differ between machines",
        at: place,
        advice: "copy the file beside this one and include it by its name"
      )
    }
    self.path = try Self.path(location, in: file, at: place)
  }

  private static func path(
    _ location: String,
    in file: String,
    at place: SourceLocation
  ) throws(Diagnostic) -> String {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in location.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(String(part))
        continue
      }
      guard parts.popLast() != nil else {
        throw Diagnostic(
          "including '\(location)' leaves the folder of the schema set",
          at: place,
          advice: "copy the file into the folder: each version holds all of its files"
        )
      }
    }
    return parts.joined(separator: "/")
  }

  /// Whether the text starts like a URI: a letter, then letters, digits, `+`, `-` or `.`, then a colon.
  private static func hasScheme(_ location: String) -> Bool {
    location.firstIndex(of: ":").map { !location[..<$0].contains("/") } ?? false
  }
}
