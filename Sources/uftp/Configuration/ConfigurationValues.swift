#if Tools && HTTP
  import UFTPCoding
  import UFTPMessages
  import UFTPRuntime

  extension KeyedDecodingContainer {
    /// A whole number within bounds; nil where the key is missing.
    func number(_ range: ClosedRange<Int>, forKey key: Key) throws -> Int? {
      let expected = "expected a whole number from \(range.lowerBound) to \(range.upperBound)"
      let found: Int?
      do {
        found = try decodeIfPresent(Int.self, forKey: key)
      } catch let error as DecodingError {
        throw error
      } catch {
        // The decoder's own error about fractions and numbers of more than 64 bits has no place.
        throw problem(key, "This number can't be used; \(expected)")
      }
      guard let number = found else { return nil }
      guard range.contains(number) else {
        throw problem(key, "Found \(number); \(expected)")
      }
      return number
    }

    /// A time in whole seconds, at least one; nil where the key is missing.
    func seconds(forKey key: Key) throws -> Duration? {
      try number(1...31_536_000, forKey: key).map(Duration.seconds)
    }

    /// An amount of money, as a string such as `"48.25"`; nil where the key is missing.
    func amount(forKey key: Key) throws -> XSDDecimal? {
      guard let amount = try decodeIfPresent(XSDDecimal.self, forKey: key) else { return nil }
      do throws(XSDValueError) {
        try CurrencyAmount.check(amount, in: XSDContext())
      } catch {
        throw problem(key, "Found \(amount); expected \(error.expected)")
      }
      return amount
    }
  }
#endif
