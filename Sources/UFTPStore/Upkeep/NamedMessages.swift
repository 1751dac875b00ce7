#if Store
  /// The identifiers of other messages in a message: the values of attributes such as `FlexOfferMessageID`, of whatever
  /// element.
  ///
  /// Looks for the attributes alone, since all open messages are looked through each time: what looks like one without
  /// being one, as in a comment, keeps a message that could have gone.
  struct NamedMessages {
    private static let ending = Array("MessageID".utf8)
    private let xml: [UInt8]

    init(in xml: [UInt8]) {
      self.xml = xml
    }

    /// The identifiers in lower case, as a message's key has them.
    var identifiers: [String] {
      var found: [String] = []
      var place = Self.ending.count
      while place < xml.count {
        if isEndOfName(place), let value = value(from: place) {
          found.append(String(decoding: value, as: UTF8.self).lowercased())
        }
        place += 1
      }
      return found
    }

    /// Whether a longer name than `MessageID`, which names the message itself, ends with it here.
    private func isEndOfName(_ end: Int) -> Bool {
      guard xml[end - 1] == Self.ending[8], xml[end] == UInt8(ascii: "=") || isSpace(xml[end]) else { return false }
      let start = end - Self.ending.count
      return start > 0 && isName(xml[start - 1]) && xml[start..<end].elementsEqual(Self.ending)
    }

    private func value(from place: Int) -> ArraySlice<UInt8>? {
      var rest = xml[place...].drop(while: isSpace)
      guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
      rest = rest.drop(while: isSpace)
      guard let quote = rest.popFirst(), [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(quote) else { return nil }
      return rest.prefix { $0 != quote }
    }

    private func isName(_ byte: UInt8) -> Bool {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
  }
#endif
