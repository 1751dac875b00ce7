import CLibXML2

extension KnownDifference {
  /// CDATA sections and xsi:type.
  static let ofContent: [KnownDifference] = [
    KnownDifference(
      name: "CDATA sections with white space or nothing",
      justification: """
        XML Schema 1.0 part 1, 3.4.4 (cvc-complex-type 2.1 and 2.3) speaks of characters, and the infoset (2.6) does not \
        tell a CDATA section from other characters: white space among elements is allowed however it is written, and an \
        empty section is no character at all. libxml2 refuses every CDATA section.
        """,
      repair: .element { node, type in
        let idle = node.childNodes.filter { child in
          guard child.pointee.type == XML_CDATA_SECTION_NODE else { return false }
          let text = LibXML.text(child.pointee.content) ?? ""
          return text.isEmpty
            || (!type.children.isEmpty && text.unicodeScalars.allSatisfy { " \t\n\r".unicodeScalars.contains($0) })
        }
        for section in idle {
          xmlUnlinkNode(section)
          xmlFreeNode(section)
        }
        return !idle.isEmpty
      },
      examples: [
        .init(true, Sample.update(content: "<![CDATA[ \n]]>")), .init(true, Sample.update(content: "<![CDATA[]]>")),
        .init(true, Sample.test(content: "<![CDATA[]]>")),
      ]
    ),
    KnownDifference(
      name: "xsi:type with white space, or under xmlns=\"\"",
      justification: """
        XML Schema 1.0 part 2, 3.2.18 and 4.3.6: xsi:type is an xs:QName, whose whiteSpace is fixed to collapse. Part 1, \
        3.15.3 with Namespaces in XML 1.0, 6.2: under xmlns="" a name without prefix is in no namespace. libxml2 takes no \
        white space away, and looks for a namespace that is named by the empty text.
        """,
      repair: .element { node, type in
        for attribute in node.attributes {
          let isType = LibXML.text(attribute.pointee.name) == "type"
          let namespace = LibXML.text(attribute.pointee.ns?.pointee.href)
          guard isType, namespace == "http://www.w3.org/2001/XMLSchema-instance", node.pointee.ns == nil,
            (trimmed(attribute.value) ?? attribute.value) == type.name
          else { continue }
          xmlRemoveProp(attribute)
          return true
        }
        return false
      },
      examples: [
        .init(
          true,
          Sample.test(
            attributes: "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\" TestMessageType \""
          )
        ),
        .init(
          true,
          Sample.test(
            attributes: "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"TestMessageType\" xmlns=\"\""
          )
        ),
      ]
    ),
  ]
}
