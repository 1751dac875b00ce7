/// Documents for the tools.
enum Samples {
  static let message = """
    <?xml version="1.0" encoding="UTF-8"?>
    <FlexOrder Version="3.1.0" SenderDomain="dso.example" RecipientDomain="agr.example" \
    TimeStamp="2026-11-24T10:00:00+01:00" MessageID="7A3E3D0C-5a8f-4a53-9d2f-0d7c6a1f5b11" \
    ConversationID="3f0f6c7e-41c3-4d2f-8a53-6b0c2f6f7c55" ISP-Duration="PT15M" TimeZone="Europe/Amsterdam" \
    Period="2026-11-25" CongestionPoint="ean.871685900012" Unsolicited="true" Price="2.3000" Currency="EUR" \
    OrderReference="o1">
      <ISP Power="-500000" Start="41" Duration="4"/>
    </FlexOrder>

    """

  static let wrong = message.replacing("Start=\"41\"", with: "Start=\"0\"").replacing("PT15M", with: "15M")
}
