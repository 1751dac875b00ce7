// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses or tests swift-uftp builds it.
let package = Package(
  name: "ExchangeBenchmark",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "swift-uftp", path: "../../..", traits: ["HTTP"]),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
  ],
  targets: [
    .executableTarget(
      name: "bench-exchange",
      dependencies: [
        "CSodiumBenchmark",
        .product(name: "UFTPHTTP", package: "swift-uftp"),
        .product(name: "UFTPRuntime", package: "swift-uftp"),
        .product(name: "UFTPMessages", package: "swift-uftp"),
        .product(name: "UFTPCoding", package: "swift-uftp"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ]
    ),
    .systemLibrary(
      name: "CSodiumBenchmark",
      pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]
    ),
  ]
)
