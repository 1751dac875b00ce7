import Foundation

/// Measures the store. The first argument is the folder for its files, the others say what to measure.
@main
struct StoreBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else { return print("StoreBenchmark FOLDER [receipt|million]…") }
    let wanted = Set(arguments.dropFirst().isEmpty ? ["receipt", "million"] : arguments.dropFirst())
    print(try FlushTime.text(in: folder))
    if wanted.contains("receipt") { try await Receipt(folder: folder).run() }
    if wanted.contains("million") { try await Million(folder: folder).run() }
  }
}

/// How long the disk takes for a flush, by which the other figures are to be read.
enum FlushTime {
  static func text(in folder: String) throws -> String {
    let descriptor = open(folder + "/flush", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 7, count: 4096)
    let times = (0..<200).map { number in
      Stopwatch.time {
        _ = pwrite(descriptor, block, block.count, off_t(number * block.count))
        fsync(descriptor)
      }
    }
    return "A flush of 4 KiB takes \(Stopwatch.text(times.median)) at the median."
  }
}
