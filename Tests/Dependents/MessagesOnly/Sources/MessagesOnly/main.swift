import UFTPCoding
import UFTPMessages

let message = TestMessage(senderDomain: "agr.example", recipientDomain: "dso.example")
let bytes = try message.xml()
let copy = try UFTPMessage(xml: bytes)
print(copy == .testMessage(message) ? "A test message came back as it was." : "A test message was changed.")
