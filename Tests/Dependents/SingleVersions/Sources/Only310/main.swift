import UFTPCoding

// In 3.1.0 an order may come without an offer.
let order = FlexOrder(
  senderDomain: "dso.example.com",
  recipientDomain: "agr.example.com",
  ispDuration: "PT15M",
  timeZone: "Europe/Amsterdam",
  period: "2026-03-29",
  congestionPoint: "ean.871685900012636543",
  unsolicited: true,
  serviceType: "emergency",
  price: "2.30",
  currency: "EUR",
  orderReference: "1",
  isps: [FlexOrderISP(power: -1000, start: 1)]
)
let kept = try UFTPMessage(xml: try order.xml()) == .flexOrder(order)
print(kept && order.version == "3.1.0" ? "A flex order came back as it was." : "A flex order got lost.")
