import Foundation
import Testing

@Suite("uftp plot")
struct PlotTests {
  private let tool = Tool(name: "uftp")
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Samples.message, to: "order.xml")
  }

  @Test("Draws a message for a terminal")
  func text() throws {
    let run = try tool.run(["plot", "--width", "72", "order.xml"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        FlexOrder for 2026-11-25
        dso.example to agr.example, ean.871685900012, 96 ISPs of 15 minutes,
        Europe/Amsterdam

        Ordered (o1): 2.3000 EUR
               0 kW ┼────────────────────────────────────────────────
                    │                    ██
                    │                    ██
                    │                    ██
                    │                    ██
                    │                    ██
                    │                    ██
                    │                    ██
            -500 kW ┤                    ██
        ISP          1       17      33      49      65      81
        Clock        00:00   04:00   08:00   12:00   16:00   20:00

        Up to 2 ISPs share a column, which shows the value furthest from zero.

        """
    )
  }

  @Test("Takes 80 columns where there is no terminal")
  func width() throws {
    let run = try tool.run(["plot"], in: folder.url, input: Samples.message)
    #expect(run.output == (try tool.run(["plot", "--width", "80", "order.xml"], in: folder.url)).output)
  }

  @Test("Writes an SVG to a file or to standard output")
  func svg() throws {
    let run = try tool.run(["plot", "--svg", "order.svg", "order.xml"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let file = try String(contentsOf: folder.url.appending(path: "order.svg"), encoding: .utf8)
    #expect(file.hasPrefix("<svg "))
    #expect(file.contains("ISPs 41 to 44, 10:00 to 11:00: -500000 W"))
    #expect(try tool.run(["plot", "--svg", "-"], in: folder.url, input: Samples.message).output == file)
  }

  @Test(
    "Knows when the clock moves",
    arguments: [
      ("2026-03-29", "92 ISPs", "The clock goes from 02:00 to 03:00"),
      ("2026-10-25", "100 ISPs", "from 03:00 to 02:00"),
    ]
  )
  func clock(_ day: String, _ count: String, _ note: String) throws {
    let message = Samples.message.replacing("2026-11-25", with: day)
    let output = try tool.run(["plot"], in: folder.url, input: message).output
    #expect(output.contains(count))
    #expect(output.contains(note))
  }

  @Test("Draws a time zone that does not exist without a clock")
  func unknownZone() throws {
    let message = Samples.message.replacing("Europe/Amsterdam", with: "Europe/Nowhere")
    let run = try tool.run(["plot"], in: folder.url, input: message)
    #expect(run.status == 0)
    #expect(run.output.contains("How the clock runs in Europe/Nowhere is not known here"))
    #expect(!run.output.contains("Clock "))
  }

  @Test("Draws what is in an envelope, and says that it does not check the signature")
  func envelope() throws {
    #expect(try tool.run(["keygen", "--output", "key"], in: folder.url).status == 0)
    let seal = ["seal", "--key", "key", "--domain", "dso.example", "--role", "DSO", "order.xml"]
    let sealed = try tool.run(seal, in: folder.url).output
    let run = try tool.run(["plot", "--width", "80"], in: folder.url, input: sealed)
    #expect(run.status == 0)
    #expect(run.errors == "The signature is not checked; uftp open does that.\n")
    #expect(run.output == (try tool.run(["plot", "--width", "80", "order.xml"], in: folder.url)).output)
  }

  @Test("Refuses hostile runs at once, with their place")
  func hostile() throws {
    let message = Samples.message.replacing("Duration=\"4\"", with: "Duration=\"1000000000\"")
    let run = try tool.run(["plot", "-"], in: folder.url, input: message)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        error: -: /FlexOrder/ISP[1] has Start 41 and Duration 1000000000; expected a run within ISPs 1 to 96, \
        since 2026-11-25 has no more of PT15M

        """
    )
  }

  @Test("Names the messages that have a profile")
  func noProfile() throws {
    let message = """
      <TestMessage Version="3.1.0" SenderDomain="dso.example" RecipientDomain="agr.example" \
      TimeStamp="2026-11-24T10:00:00+01:00" MessageID="7A3E3D0C-5a8f-4a53-9d2f-0d7c6a1f5b11" \
      ConversationID="3f0f6c7e-41c3-4d2f-8a53-6b0c2f6f7c55"/>
      """
    let run = try tool.run(["plot"], in: folder.url, input: message)
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix("error: -: TestMessage has no profile to draw; expected one of FlexRequest, FlexOffer,")
    )
  }

  @Test("Ends with 1 on what is not valid, and says where")
  func invalid() throws {
    let run = try tool.run(["plot"], in: folder.url, input: Samples.wrong)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("-:2:240: "))
  }

  @Test(
    "Ends with 2 on what it can't read, write or understand",
    arguments: [["nowhere"], ["--width", "39", "order.xml"], ["--svg", "no/such/folder.svg", "order.xml"]]
  )
  func unusable(_ arguments: [String]) throws {
    let run = try tool.run(["plot"] + arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }
}
