#if HTTP
  import Foundation
  import HTTPTypes

  /// The form that asks for a token.
  struct TokenRequest {
    let credentials: OAuthCredentials

    var headers: HTTPFields {
      var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .accept: "application/json"]
      if credentials.authentication == .basic { fields[.authorization] = "Basic \(basicCredentials)" }
      return fields
    }

    var body: [UInt8] { Array(FormEncoding.form(fields).utf8) }

    private var fields: [(name: String, value: String)] {
      var fields = [(name: "grant_type", value: "client_credentials")]
      if !credentials.scopes.isEmpty { fields.append(("scope", credentials.scopes.joined(separator: " "))) }
      if credentials.authentication == .form {
        fields.append(("client_id", credentials.clientID))
        fields.append(("client_secret", credentials.clientSecret.text))
      }
      for (name, value) in credentials.parameters.sorted(by: { first, second in first.key < second.key }) {
        fields.append((name, value))
      }
      return fields
    }

    /// Name and secret are encoded as in a form before they are joined, so that a colon in them does no harm.
    private var basicCredentials: String {
      let name = FormEncoding.encoded(credentials.clientID)
      let secret = FormEncoding.encoded(credentials.clientSecret.text)
      return Data("\(name):\(secret)".utf8).base64EncodedString()
    }
  }
#endif
