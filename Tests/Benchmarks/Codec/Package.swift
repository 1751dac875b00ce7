// swift-tools-version: 6.2
import PackageDescription

/// The peers that are installed, as `make bench` finds them; a peer that is not is left out with a word.
let peers = Set((Context.environment["UFTP_BENCHMARK_PEERS"] ?? "").split(separator: " ").map(String.init))

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func library(_ name: String) -> LinkerSetting? {
  peers.contains(name) ? .linkedLibrary(name) : nil
}

func defined(_ name: String) -> [CSetting] {
  peers.contains(name) ? [.define("HAS_" + name.uppercased())] : []
}

let package = Package(
  name: "CodecBenchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-uftp", path: "../../..", traits: [])],
  targets: [
    .target(
      name: "BenchmarkCorpus",
      dependencies: [
        .product(name: "UFTPMessages", package: "swift-uftp"), .product(name: "UFTPCoding", package: "swift-uftp"),
      ],
      swiftSettings: strict
    ),

    // What is compared with, each behind one C function.
    .systemLibrary(name: "CLibXML2Peer", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CPeers",
      dependencies: ["CLibXML2Peer"],
      cSettings: [.unsafeFlags(["-O2"])] + defined("expat"),
      linkerSettings: [.linkedLibrary("sodium")] + [library("expat")].compactMap(\.self)
    ),
    .target(
      name: "CPugixml",
      cxxSettings: [.unsafeFlags(["-O2"])] + (peers.contains("pugixml") ? [.define("HAS_PUGIXML")] : []),
      linkerSettings: [library("pugixml")].compactMap(\.self)
    ),
    // Made from our schemas by codesynthesis.sh, but for the one function.
    .target(
      name: "CCodeSynthesis",
      cxxSettings: [.unsafeFlags(["-O2", "-w"]), .headerSearchPath("Generated")]
        + (peers.contains("codesynthesis") ? [.define("HAS_CODESYNTHESIS")] : []),
      linkerSettings: peers.contains("codesynthesis") ? [.linkedLibrary("xerces-c")] : []
    ),
    .target(name: "CAllocations"),

    // The table, and the counter of instructions.
    .executableTarget(
      name: "codec-bench",
      dependencies: [
        "BenchmarkCorpus", "CPeers", "CPugixml", "CCodeSynthesis", "CAllocations",
        .product(name: "UFTPRuntime", package: "swift-uftp"), .product(name: "UFTPMessages", package: "swift-uftp"),
        .product(name: "UFTPCoding", package: "swift-uftp"),
      ],
      swiftSettings: strict
    ),
    .target(name: "CInstructions"),
    .executableTarget(
      name: "codec-count",
      dependencies: [
        "BenchmarkCorpus", "CInstructions", .product(name: "UFTPMessages", package: "swift-uftp"),
        .product(name: "UFTPCoding", package: "swift-uftp"),
      ],
      swiftSettings: strict
    ),
  ]
)
