import Testing
import UFTPDrawing

@Suite("A sequence diagram as text")
struct SequenceTextTests {
  private let diagram = SequenceDiagram(
    title: "A trade",
    lifelines: ["agr.example", "dso.example"],
    steps: [
      .init(from: "dso.example", to: "agr.example", label: "FlexRequest", time: "10:00"),
      .init(
        from: "agr.example",
        to: "dso.example",
        label: "FlexOfferResponse",
        detail: "Price mismatch",
        outcome: .rejected
      ),
    ]
  )

  @Test("Draws arrows between lifelines")
  func arrows() {
    #expect(
      diagram.text(width: 60) == """
        A trade

                      agr.example                dso.example
                           │                          │
                           │       FlexRequest        │
        10:00              │◀─────────────────────────│
                           │   ✗ FlexOfferResponse    │
                           │─────────────────────────▶│
                           │      Price mismatch      │

        """
    )
  }

  @Test("Lists the steps where there is no room for lifelines")
  func list() {
    #expect(
      diagram.text(width: 34) == """
        A trade
        10:00 dso.example → agr.example F…
        agr.example → dso.example FlexOff…

        """
    )
  }
}
