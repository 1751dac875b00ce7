import Foundation

/// Where a text breaks JSON's own rules.
///
/// The decoder says only that it does; the older reader also says where, in words.
struct JSONSyntaxProblem {
  /// The line, from 1.
  let line: Int
  /// What is wrong, such as `Invalid value`.
  let text: String

  /// Looks for the break; nil if there is none.
  init?(in json: [UInt8]) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed)
      return nil
    } catch {
      let said = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? error.localizedDescription
      let place = said.firstMatch(of: /(?<what>.*) around character (?<offset>[0-9]+)/)
      text = (place.map { String($0.what) } ?? said).trimmingCharacters(in: .punctuationCharacters)
      let offset = place.flatMap { Int($0.offset) } ?? json.count
      line = 1 + json.prefix(offset).count { $0 == UInt8(ascii: "\n") }
    }
  }
}
