#if HTTP
  import Foundation
  import NIOSSL

  /// Reads what TLS needs from files in PEM form.
  enum PEMFile {
    /// All certificates of a file, in its order.
    static func certificates(_ path: String) throws(TLSFileError) -> [NIOSSLCertificate] {
      let expected = "one or more certificates"
      let bytes = try read(path, expected: expected)
      do {
        let certificates = try NIOSSLCertificate.fromPEMBytes(bytes)
        if !certificates.isEmpty { return certificates }
      } catch {
        throw TLSFileError(path: path, expected: expected, problem: "it holds a certificate that can't be read")
      }
      throw TLSFileError(path: path, expected: expected, problem: "it holds no certificate")
    }

    /// The private key of a file.
    static func privateKey(_ path: String) throws(TLSFileError) -> NIOSSLPrivateKey {
      let expected = "a private key without a passphrase"
      let bytes = try read(path, expected: expected)
      do {
        return try NIOSSLPrivateKey(bytes: bytes, format: .pem)
      } catch {
        throw TLSFileError(path: path, expected: expected, problem: "it holds no private key that can be read")
      }
    }

    private static func read(_ path: String, expected: String) throws(TLSFileError) -> [UInt8] {
      do {
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      } catch {
        throw TLSFileError(path: path, expected: expected, problem: "the file can't be read")
      }
    }
  }
#endif
