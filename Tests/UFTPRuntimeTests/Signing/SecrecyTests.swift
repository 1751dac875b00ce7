import Foundation
import Testing

@testable import UFTPRuntime

@Suite("Secret keys stay secret")
struct SecrecyTests {
  @Test("No way of printing a key shows it")
  func printing() throws {
    let key = try SigningKey(base64: Samples.vectorSecret)
    var dumped = ""
    dump(key, to: &dumped)
    dump([key], to: &dumped)
    let texts = ["\(key)", "\([key])", String(reflecting: key), String(describing: Optional(key)), dumped]
    for text in texts {
      #expect(text.contains(key.verifyingKey.fingerprint))
      #expect(!text.contains(Samples.vectorSecret.prefix(10)))
      #expect(!text.contains("226, 120, 148"), "the first bytes of the key")
    }
  }

  @Test("Errors never quote what was given as a key")
  func errors() throws {
    let secret = Samples.vectorSecret
    let given = [secret + "AAAA", "!" + secret, String(secret.dropLast(4)), "A" + secret.dropFirst()]
    for text in given {
      for error in errors(of: text) {
        #expect(!error.description.contains(secret.dropFirst(4).prefix(12)))
      }
    }
  }

  @Test("The key's memory can't be written")
  func readOnly() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let secret = SecretBytes(count: 8) { memory in memory.update(repeating: 1, count: 8) }
      secret.withPointer { memory in UnsafeMutablePointer(mutating: memory).pointee = 2 }
    }
  }

  @Test("The key's memory is gone once the key is released")
  func released() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let address = SecretBytes(count: 8) { memory in memory.update(repeating: 1, count: 8) }
        .withPointer { memory in memory }
      if address.pointee == 1 { print("still there") }
    }
  }

  private func errors(of text: String) -> [KeyError] {
    var errors: [KeyError] = []
    do { _ = try SigningKey(base64: text) } catch { errors.append(error) }
    do { _ = try VerifyingKey(base64: text) } catch { errors.append(error) }
    do { _ = try KeyString(text) } catch { errors.append(error) }
    do { _ = try PublishedKeys("cs1." + text) } catch { errors.append(error) }
    return errors
  }
}
