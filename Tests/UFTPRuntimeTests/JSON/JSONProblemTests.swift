import Foundation
import Testing
import UFTPRuntime

@Suite("What is wrong with a JSON text")
struct JSONProblemTests {
  private struct Item: Decodable {
    let name: String
    let numbers: [Int]

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case name, numbers
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
      name = try values.decode(String.self, forKey: .name)
      numbers = try values.decode([Int].self, forKey: .numbers)
    }
  }

  private func problem(_ text: String) throws -> String {
    do {
      _ = try JSONDecoder().decode([Item].self, from: Data(text.utf8))
      return ""
    } catch let error as DecodingError {
      return JSONProblem(error, in: Array(text.utf8)).located(in: "a.json")
    }
  }

  @Test(
    "is told with file, line and path",
    arguments: [
      ("[\n{\"name\": \"a\",\n\"numbers\": [1,\n\"2\"]}]", "a.json:4: [0].numbers[1]: Expected a whole number, found"),
      ("[\n{\"name\": \"a\",\n\"numbers\": []},\n{\"name\": 1}]", "a.json:4: [1].name: Expected a string, found"),
      ("[{\"name\": \"a\"\n}]", "a.json:1: [0].numbers: This key is missing"),
      ("[{\"name\": \"a\", \"numbers\": [],\n \"x\": {}}]", "a.json:2: [0].x: The key \"x\" is not known here; "),
      // What looks like structure within strings is none.
      ("[{\"name\": \"}],\\\"\", \"numbers\":\n[1,\n\n\"]\"]}]", "a.json:4: [0].numbers[1]: "),
      ("[{\"numbers\": [1], \"name\": {\"name\": [{}]}},\n3]", "a.json:1: [0].name: "),
      ("[{\"numbers\": [1], \"name\": \"a\"},\n3]", "a.json:2: [1]: "),
      ("{}", "a.json: Expected a list, found an object"),
      ("[\n{\"name\": \"1.5\", \"numbers\": [11.5,\n1.5]}]", "a.json:2: 11.5 can't be used; expected a whole"),
      ("[{\"name\": \"1.5\", \"numbers\": [15,\n\n1.5]}]", "a.json:3: 1.5 can't be used; expected a whole"),
      ("[\n1,,2]", "a.json:2: This is no JSON: "),
      ("", "a.json:1: This is no JSON: Unexpected end of file"),
    ]
  )
  func located(_ text: String, _ said: String) throws {
    let problem = try problem(text)
    #expect(problem.hasPrefix(said), "\(problem)")
  }
}
