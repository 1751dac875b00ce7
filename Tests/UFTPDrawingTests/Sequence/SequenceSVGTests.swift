import Testing
import UFTPDrawing

@Suite("A sequence diagram as SVG")
struct SequenceSVGTests {
  private let diagram = SequenceDiagram(
    title: "Trade & <more>",
    lifelines: ["agr", "dso"],
    steps: [
      .init(from: "dso", to: "agr", label: "FlexRequest", time: "10:00"),
      .init(from: "agr", to: "agr", label: "thinks"),
      .init(from: "agr", to: "cro", label: "Response", detail: "\"no\" \u{1B}[31m", outcome: .rejected),
      .init(from: "cro", to: "dso", label: "Other", outcome: .accepted),
    ]
  )

  @Test("Has an arrow for each step, inside the drawing")
  func shape() throws {
    let outline = try SVGOutline(diagram.svg())
    #expect(outline.all("path", class: "arrow").count == 4)
    #expect(outline.all("path", class: "mark").count == 2)
    let root = try #require(outline.elements.first)
    for point in outline.points {
      #expect((0...root.number("width")).contains(point.x) && (0...root.number("height")).contains(point.y), "\(point)")
    }
  }

  @Test("Gives a lifeline to whoever speaks, and words to whoever can't see")
  func words() throws {
    let outline = try SVGOutline(diagram.svg())
    #expect(outline.all("line", class: "lifeline").count == 3)
    #expect(outline.all("title").first?.text == "Trade & <more>")
    #expect(
      outline.all("desc").first?.text
        == "dso to agr: FlexRequest. agr to agr: thinks. agr to cro: Response, rejected. cro to dso: Other, accepted."
    )
    #expect(outline.all("text").contains { $0.text == "\"no\" \u{FFFD}[31m" })
  }

  @Test("Is a drawing even where nobody says anything")
  func empty() throws {
    let empty = SequenceDiagram(title: "", lifelines: [], steps: [])
    #expect(try SVGOutline(empty.svg()).elements.first?.name == "svg")
    #expect(empty.text(width: 0) == "\n")
  }

  @Test("Cuts long labels, so that the drawing stays as wide as a page")
  func long() throws {
    let long = String(repeating: "long ", count: 10_000)
    let diagram = SequenceDiagram(title: long, lifelines: ["a", "b"], steps: [.init(from: "a", to: "b", label: long)])
    #expect(try #require(SVGOutline(diagram.svg()).elements.first).number("width") < 1000)
    for width in stride(from: 1, through: 120, by: 7) {
      #expect(diagram.text(width: width).split(separator: "\n").allSatisfy { $0.count <= width })
    }
  }
}
