#if HTTP
  import Foundation
  import HTTPTypes
  import NIOCore
  import UFTPRuntime

  /// Posts a message and follows the redirects that keep method and body.
  struct RedirectFollower: Sendable {
    /// 301 and 302 are followed like 307 and 308: what is posted here has no form that a GET could carry.
    private static let followed: Set<Int> = [301, 302, 307, 308]

    let maximumRedirects: Int
    let rule: PlainHTTPRule
    let post: @Sendable (PostRequest) async throws -> PostResponse

    /// The last response of the chain.
    func follow(from url: URL, headers: HTTPFields, body: [UInt8], deadline: NIODeadline) async throws -> PostResponse {
      let first = try rule.check(url)
      var url = url
      var origin = first
      var visited: Set<String> = [url.absoluteString]
      while true {
        let request = PostRequest(
          url: url,
          headers: headers,
          body: body,
          mayCarryCredentials: origin == first,
          deadline: deadline
        )
        let response = try await post(request)
        guard Self.followed.contains(response.status) else { return response }
        let next = try target(of: response, from: url)
        let nextOrigin = try rule.check(next)
        try checkStep(from: origin, to: nextOrigin)
        guard visited.insert(next.absoluteString).inserted else {
          throw DeliveryFailure.temporary("redirect_loop", "the endpoint redirects in a circle, back to \(next)")
        }
        guard visited.count <= maximumRedirects + 1 else {
          throw DeliveryFailure.temporary(
            "redirect_limit",
            "the endpoint redirects more than \(maximumRedirects) times"
          )
        }
        (url, origin) = (next, nextOrigin)
      }
    }

    private func target(of response: PostResponse, from url: URL) throws -> URL {
      guard let text = response.headers[.location] else {
        throw DeliveryFailure.temporary("redirect_target", "the endpoint redirects with \(response.status) to nowhere")
      }
      guard let target = URL(string: text, relativeTo: url)?.absoluteURL, target.user() == nil else {
        throw DeliveryFailure.temporary("redirect_target", "the endpoint redirects to what is no address for a message")
      }
      return Self.withoutFragment(target)
    }

    private static func withoutFragment(_ url: URL) -> URL {
      guard url.fragment() != nil, var components = URLComponents(url: url, resolvingAgainstBaseURL: true) else {
        return url
      }
      components.fragment = nil
      return components.url ?? url
    }

    private func checkStep(from origin: Origin, to next: Origin) throws {
      guard origin.isEncrypted, !next.isEncrypted else { return }
      throw DeliveryFailure.final(
        "redirect_to_plain_http",
        "the endpoint redirects from https to http, which is not followed"
      )
    }
  }
#endif
