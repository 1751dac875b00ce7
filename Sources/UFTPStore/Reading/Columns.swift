#if Store
  import Foundation
  import GRDB
  import UFTPRuntime

  /// The columns of a row, read without trust: the file may be damaged, or somebody may have edited it.
  struct Columns {
    private let row: Row

    /// Takes a row whose first column is the message's number.
    init(_ row: Row) {
      self.row = row
    }

    var number: Int64 { Int64.fromDatabaseValue(row[0]) ?? 0 }

    func text(_ index: Int, _ name: String) throws -> String {
      try String.fromDatabaseValue(row[index]) ?? missing(name)
    }

    func textIfAny(_ index: Int) -> String? { String.fromDatabaseValue(row[index]) }

    func integer(_ index: Int, _ name: String) throws -> Int {
      try Int.fromDatabaseValue(row[index]) ?? missing(name)
    }

    func bool(_ index: Int) throws -> Bool { try integer(index, "flag") != 0 }

    func date(_ index: Int, _ name: String) throws -> Date {
      try dateIfAny(index) ?? missing(name)
    }

    /// Not inlined: Swift 6.3's optimiser stops with an error of its own where several of these are.
    @inline(never)
    func dateIfAny(_ index: Int) -> Date? {
      Double.fromDatabaseValue(row[index]).map(Date.init(timeIntervalSinceReferenceDate:))
    }

    func bytes(_ index: Int) throws -> [UInt8] {
      try Data.fromDatabaseValue(row[index]).map { [UInt8]($0) } ?? missing("content")
    }

    /// A value that is stored by its name.
    func value<Value: RawRepresentable>(_ index: Int, _ name: String) throws -> Value where Value.RawValue == String {
      try Value(rawValue: text(index, name)) ?? missing(name)
    }

    private func missing<Value>(_ name: String) throws -> Value {
      throw StoreError.damaged(number, name)
    }
  }
#endif
