// swift-tools-version: 6.3
import PackageDescription

/// In CI a warning is an error; elsewhere a newer compiler's warnings must not stand in the way.
let warnings: [SwiftSetting] =
  Context.environment["UFTP_WARNINGS_ARE_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// What can be left out, each a trait.
let parts = ["Tools", "HTTP", "Store"]

/// The trait that brings all parts, and that is on by default.
///
/// The package manager makes a flag of each trait that is on, in an order that changes by chance: with several traits on,
/// a build now and then builds everything anew. So by default there is one.
let everything = "Everything"

/// The settings of every target: Swift 6 mode with the upcoming features that make imports and existentials explicit.
let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + parts.map { .define($0, .when(traits: [everything])) }

/// The command-line tools parse their arguments with swift-argument-parser; `traits: []` leaves both out.
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser",
  condition: .when(traits: ["Tools", everything])
)

/// A product that only the trait `HTTP` needs: without the trait its package is not fetched.
func http(_ name: String, _ package: String) -> Target.Dependency {
  .product(name: name, package: package, condition: .when(traits: ["HTTP", everything]))
}

/// The database of the store; without the trait `Store` it is not fetched.
let database: Target.Dependency = .product(
  name: "GRDB",
  package: "GRDB.swift",
  condition: .when(traits: ["Store", everything])
)

let package = Package(
  name: "swift-uftp",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "UFTPCoding", targets: ["UFTPCoding"]),
    .library(name: "UFTPMessages", targets: ["UFTPMessages"]),
    .library(name: "UFTPRuntime", targets: ["UFTPRuntime"]),
    .library(name: "UFTPHTTP", targets: ["UFTPHTTP"]),
    .library(name: "UFTPStore", targets: ["UFTPStore"]),
    .library(name: "UFTPTesting", targets: ["UFTPTesting"]),
    .library(name: "UFTPDrawing", targets: ["UFTPDrawing"]),
    .executable(name: "uftp", targets: ["uftp"]),
    .executable(name: "uftp-codegen", targets: ["uftp-codegen"]),
  ],
  traits: [
    .trait(name: "Tools", description: "The command-line tools uftp and uftp-codegen."),
    .trait(name: "HTTP", description: "The HTTP endpoint and client, with their logging, metrics and tracing."),
    .trait(name: "Store", description: "The durable store of messages, on SQLite."),
    .trait(name: everything, description: "All of them."),
    .default(enabledTraits: [everything]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The library.
    .target(name: "UFTPCoding", swiftSettings: strict),
    .target(name: "UFTPMessages", dependencies: ["UFTPCoding"], swiftSettings: strict),
    .target(name: "UFTPRuntime", dependencies: ["UFTPMessages", "UFTPCoding", "CSodium"], swiftSettings: strict),
    .target(name: "UFTPTesting", dependencies: ["UFTPRuntime", "UFTPMessages", "UFTPCoding"], swiftSettings: strict),
    .target(name: "UFTPDrawing", dependencies: ["UFTPMessages", "UFTPCoding"], swiftSettings: strict),

    .target(
      name: "UFTPHTTP",
      dependencies: [
        "UFTPRuntime",
        "UFTPMessages",
        "UFTPCoding",
        http("HummingbirdCore", "hummingbird"),
        http("HummingbirdTLS", "hummingbird"),
        http("AsyncHTTPClient", "async-http-client"),
        http("ServiceLifecycle", "swift-service-lifecycle"),
        http("NIOCore", "swift-nio"),
        http("NIOPosix", "swift-nio"),
        http("NIOHTTP1", "swift-nio"),
        http("NIOHTTPTypes", "swift-nio-extras"),
        http("NIOHTTPTypesHTTP1", "swift-nio-extras"),
        http("NIOSSL", "swift-nio-ssl"),
        http("HTTPTypes", "swift-http-types"),
        http("Logging", "swift-log"),
        http("Metrics", "swift-metrics"),
        http("Tracing", "swift-distributed-tracing"),
      ],
      swiftSettings: strict
    ),

    .target(
      name: "UFTPStore",
      dependencies: ["UFTPRuntime", "UFTPMessages", "UFTPCoding", database],
      swiftSettings: strict
    ),

    // The tools.
    .executableTarget(
      name: "uftp",
      dependencies: [
        "UFTPHTTP",
        "UFTPRuntime",
        "UFTPStore",
        "UFTPDrawing",
        argumentParser,
        http("ServiceLifecycle", "swift-service-lifecycle"),
        http("UnixSignals", "swift-service-lifecycle"),
        http("Logging", "swift-log"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "UFTPCodegen",
      dependencies: ["CLibXML2"],
      path: "Generator/UFTPCodegen",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "uftp-codegen",
      dependencies: ["UFTPCodegen", argumentParser],
      path: "Generator/uftp-codegen",
      swiftSettings: strict
    ),

    // The program of `make demo`.
    .executableTarget(
      name: "uftp-demo",
      dependencies: ["UFTPRuntime", "UFTPMessages", "UFTPCoding"],
      path: "Tests/Demo",
      swiftSettings: strict
    ),

    // The program of `make crash-test`.
    .executableTarget(
      name: "uftp-crash-test",
      dependencies: ["UFTPStore", "UFTPRuntime", "UFTPTesting", "UFTPMessages", "UFTPCoding"],
      path: "Tests/CrashTest",
      swiftSettings: strict
    ),

    // The C libraries of the system.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CSodium",
      pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]
    ),

    // Tests.
    .testTarget(name: "UFTPCodingTests", dependencies: ["UFTPCoding"], swiftSettings: strict),
    .testTarget(name: "UFTPMessagesTests", dependencies: ["UFTPMessages"], swiftSettings: strict),
    .testTarget(
      name: "UFTPRuntimeTests",
      dependencies: ["UFTPRuntime", "UFTPTesting", "UFTPMessages", "UFTPCoding"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "UFTPTestingTests",
      dependencies: ["UFTPTesting", "UFTPRuntime", "UFTPMessages", "UFTPCoding"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "UFTPDrawingTests",
      dependencies: ["UFTPDrawing", "UFTPTesting", "UFTPMessages", "UFTPCoding"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "UFTPHTTPTests",
      dependencies: [
        "UFTPHTTP",
        "UFTPStore",
        "UFTPTesting",
        "UFTPRuntime",
        "UFTPMessages",
        "UFTPCoding",
        http("ServiceLifecycle", "swift-service-lifecycle"),
        http("UnixSignals", "swift-service-lifecycle"),
        http("NIOCore", "swift-nio"),
        http("NIOPosix", "swift-nio"),
        http("NIOSSL", "swift-nio-ssl"),
        http("HTTPTypes", "swift-http-types"),
        http("Logging", "swift-log"),
        http("InMemoryLogging", "swift-log"),
        http("Metrics", "swift-metrics"),
        http("MetricsTestKit", "swift-metrics"),
        http("Tracing", "swift-distributed-tracing"),
        http("InMemoryTracing", "swift-distributed-tracing"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "UFTPStoreTests",
      dependencies: [
        "UFTPStore", "UFTPRuntime", "UFTPTesting", "UFTPMessages", "UFTPCoding", "uftp-crash-test", database,
        .product(name: "GRDBSQLite", package: "GRDB.swift", condition: .when(traits: ["Store", everything])),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "UFTPGeneratedFixtureTests",
      dependencies: ["UFTPCoding"],
      exclude: ["Schemas"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "UFTPCodegenTests",
      dependencies: ["UFTPCodegen"],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["uftp", "uftp-codegen", "UFTPStore", "UFTPTesting"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "InteropTests",
      dependencies: ["InteropSupport", "UFTPRuntime", "UFTPMessages", "UFTPCoding"],
      exclude: ["Peer"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LiveInteropTests",
      dependencies: [
        "InteropSupport",
        "UFTPHTTP",
        "UFTPRuntime",
        "UFTPTesting",
        "UFTPMessages",
        "UFTPCoding",
        http("ServiceLifecycle", "swift-service-lifecycle"),
        http("Logging", "swift-log"),
      ],
      swiftSettings: strict
    ),
    // What both have to do with the Python peer.
    .target(name: "InteropSupport", path: "Tests/InteropSupport", swiftSettings: strict),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["UFTPMessages", "UFTPCoding", "CLibXML2"],
      swiftSettings: strict
    ),
  ]
)
