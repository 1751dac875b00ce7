/// Ends the receipt of a body with an outcome other than acceptance.
struct Refusal: Error {
  let outcome: ReceiveOutcome

  init(_ outcome: ReceiveOutcome) {
    self.outcome = outcome
  }
}
