#if HTTP
  import Foundation
  import HTTPTypes
  import UFTPRuntime

  /// What a token service answers.
  enum TokenResponse {
    private struct Success: Decodable {
      let access_token: String
      let token_type: String?
      let expires_in: Seconds?
    }

    private struct Failure: Decodable {
      let error: String?
      let error_description: String?
    }

    /// A number, which some services write as a text.
    private struct Seconds: Decodable {
      let value: Double

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
          value = number
        } else if let number = Double(try container.decode(String.self)) {
          value = number
        } else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: "expires_in is no number")
        }
      }
    }

    /// The token in a response.
    ///
    /// - Throws: A failure that is temporary in every case: a refused client may be let in again before the message
    ///   expires, and the message itself has been refused by nobody.
    static func token(in response: PostResponse, requested: Date) throws(DeliveryFailure) -> AccessToken {
      guard response.status == 200 else { throw refused(response, requested: requested) }
      guard let success = try? JSONDecoder().decode(Success.self, from: Data(response.body)) else {
        throw .temporary("token", "the token service answered with what is no token")
      }
      guard (success.token_type ?? "bearer").lowercased() == "bearer" else {
        throw .temporary("token", "the token service gave a token that is not of type bearer")
      }
      guard isFitForHeader(success.access_token) else {
        throw .temporary("token", "the token service gave a token that fits in no header")
      }
      return AccessToken(text: success.access_token, requested: requested, lifetime: lifetime(success.expires_in))
    }

    private static func lifetime(_ seconds: Seconds?) -> Duration? {
      guard let value = seconds?.value, value.isFinite else { return nil }
      return .seconds(min(max(value, 0), 1e9))
    }

    private static func isFitForHeader(_ text: String) -> Bool {
      !text.isEmpty && text.utf8.allSatisfy { byte in 0x21...0x7E ~= byte }
    }

    private static func refused(_ response: PostResponse, requested: Date) -> DeliveryFailure {
      let failure = try? JSONDecoder().decode(Failure.self, from: Data(response.body))
      let said = [failure?.error, failure?.error_description].compactMap(\.self).joined(separator: ": ")
      let retryAfter = response.headers[.retryAfter].flatMap { text in RetryAfter.duration(text, now: requested) }
      return .temporary(
        "token",
        "the token service answered \(response.status)\(said.isEmpty ? "" : " (\(said))"); check its URL, client id and secret",
        retryAfter: retryAfter
      )
    }
  }
#endif
