import UFTPCoding
import UFTPMessages

func readmeExample() throws {
  // README: the example begins here.
  let revocation = FlexOfferRevocation(
    senderDomain: "agr.example",
    recipientDomain: "dso.example",
    flexOfferMessageID: "7A3E3D0C-5a8f-4a53-9d2f-0d7c6a1f5b11"
  )
  let xml = try revocation.xml()  // throws what the schema forbids, with its place
  switch try UFTPMessage(xml: xml) {  // reads and validates in one pass
  case .flexOfferRevocation(let copy):
    print(copy.flexOfferMessageID, copy == revocation)  // 7A3E3D0C-5a8f-4a53-9d2f-0d7c6a1f5b11 true
  case let other:
    print("Another message:", other.type)
  }
  // README: the example ends here.
}
