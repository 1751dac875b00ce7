import Testing
import UFTPDrawing
import UFTPMessages

@Suite("A profile as SVG")
struct ProfileSVGTests {
  @Test("Has a bar for each run, and everything lies inside the drawing", arguments: Profiles.all)
  func shape(_ message: UFTPMessage, _ bars: Int) throws {
    let outline = try SVGOutline(ProfileChart(message) { _, _ in MarketDay() }.svg())
    #expect(outline.all("rect", class: "bar").count == bars)
    let root = try #require(outline.elements.first)
    let box = try #require(root.attributes["viewBox"]).split(separator: " ").compactMap { Double($0) }
    try #require(box.count == 4)
    for point in outline.points {
      #expect((box[0]...box[2]).contains(point.x) && (box[1]...box[3]).contains(point.y), "\(point)")
    }
  }

  @Test("Says in words what it shows, and needs nothing from elsewhere", arguments: Profiles.all)
  func words(_ message: UFTPMessage, _ bars: Int) throws {
    let svg = try ProfileChart(message).svg()
    let outline = try SVGOutline(svg)
    #expect(outline.all("title").first?.text.hasPrefix(message.type.rawValue) == true)
    #expect(outline.all("desc").first?.text.contains("ISP") == true)
    #expect(outline.all("script").isEmpty)
    #expect(svg.firstRange(of: "url(") == nil && svg.firstRange(of: "href") == nil)
    #expect(svg.firstRange(of: "prefers-color-scheme: dark") != nil)
  }

  @Test("Names options with their prices, whatever characters they hold")
  func escaping() throws {
    var offer = Profiles.offer
    offer.offerOptions[0].optionReference = "<script>&\"'\u{202E}\u{9B}"
    let outline = try SVGOutline(ProfileChart(offer.message).svg())
    let texts = outline.all("text").map(\.text)
    #expect(texts.contains("<script>&\"'\u{FFFD}\u{FFFD}: 48.2500 EUR"))
    #expect(texts.contains("B: 12 EUR, activation from 0.40"))
    #expect(outline.all("script").isEmpty)
  }

  @Test("Tells the power of each run with its ISPs, clock times and unit")
  func hints() throws {
    let outline = try SVGOutline(ProfileChart(Profiles.order.message) { _, _ in MarketDay() }.svg())
    let hints = outline.all("title").map(\.text)
    #expect(hints.contains { $0.hasSuffix(", ISPs 41 to 44, 10:00 to 11:00: -500000 W") })
    #expect(outline.all("text").contains { $0.text == "Power, kW" })
  }

  @Test("Puts production below the line at zero, and consumption above")
  func signs() throws {
    let outline = try SVGOutline(ProfileChart(Profiles.prognosis.message).svg())
    let zero = try #require(outline.all("line", class: "zero").first).number("y1")
    let bars = outline.all("rect", class: "bar").sorted { $0.number("x") < $1.number("x") }
    #expect(bars.prefix(45).allSatisfy { $0.number("y") == zero })
    #expect(bars.suffix(46).allSatisfy { abs($0.number("y") + $0.number("height") - zero) < 0.11 })
  }
}
