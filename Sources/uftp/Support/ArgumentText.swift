#if Tools
  import ArgumentParser
  import UFTPMessages

  /// Arguments that name a value of the protocol.
  enum ArgumentText {
    static func role(_ text: String) throws -> USEFRole {
      try value(text, of: USEFRole.self)
    }

    static func version(_ text: String) throws -> ProtocolVersion {
      try value(text, of: ProtocolVersion.self)
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
