#if Tools
  import ArgumentParser
  import Foundation
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  /// Arguments that name a value of the protocol.
  enum ArgumentText {
    static func role(_ text: String) throws -> USEFRole {
      try value(text, of: USEFRole.self)
    }

    static func version(_ text: String) throws -> ProtocolVersion {
      try value(text, of: ProtocolVersion.self)
    }

    static func type(_ text: String) throws -> MessageType {
      try value(text, of: MessageType.self)
    }

    static func arrivalState(_ text: String) throws -> ArrivalState {
      try value(text, of: ArrivalState.self)
    }

    static func outboxState(_ text: String) throws -> OutboxState {
      try value(text, of: OutboxState.self)
    }

    static func domain(_ text: String) throws -> InternetDomain {
      try checked(text)
    }

    /// A time to wait, of a second to a year.
    static func seconds(_ text: String) throws -> Int {
      guard let seconds = Int(text), 1...31_536_000 ~= seconds else {
        throw ValidationError("expected 1 to 31536000 seconds")
      }
      return seconds
    }

    static func uuid(_ text: String) throws -> UUIDText {
      try checked(text)
    }

    static func participant(_ text: String) throws -> Participant {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw ValidationError("expected a domain and a role, such as dso.example:DSO") }
      return Participant(domain: try checked(parts[0]), role: try role(parts[1]))
    }

    static func time(_ text: String) throws -> Date {
      let forms = [Date.ISO8601FormatStyle(), .init(includingFractionalSeconds: true), .iso8601.year().month().day()]
      guard let time = forms.lazy.compactMap({ try? $0.parse(text) }).first else {
        throw ValidationError("expected a time in UTC, such as 2026-03-28 or 2026-03-28T12:00:00Z")
      }
      return time
    }

    private static func checked<Text: XSDText>(_ text: String) throws -> Text {
      do {
        return try Text(validating: text)
      } catch {
        throw ValidationError("expected \(error.expected)")
      }
    }

    private static func value<Value: RawRepresentable & CaseIterable>(
      _ text: String,
      of type: Value.Type
    ) throws -> Value where Value.RawValue == String {
      guard let value = Value(rawValue: text) else {
        throw ValidationError("expected one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return value
    }
  }
#endif
