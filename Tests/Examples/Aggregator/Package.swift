// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Aggregator",
  platforms: [.macOS(.v26)],
  dependencies: [
    // In a repository of your own: .package(url: "https://github.com/OWNER/swift-uftp", from: "0.1.0", traits: ["HTTP"]),
    // which leaves out the command-line tools and what they need.
    .package(name: "swift-uftp", path: "../../.."),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
  ],
  targets: [
    .executableTarget(
      name: "Aggregator",
      dependencies: [
        .product(name: "UFTPCoding", package: "swift-uftp"),
        .product(name: "UFTPMessages", package: "swift-uftp"),
        .product(name: "UFTPRuntime", package: "swift-uftp"),
        .product(name: "UFTPHTTP", package: "swift-uftp"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .testTarget(
      name: "AggregatorTests",
      dependencies: [
        "Aggregator",
        .product(name: "UFTPCoding", package: "swift-uftp"),
        .product(name: "UFTPMessages", package: "swift-uftp"),
        .product(name: "UFTPRuntime", package: "swift-uftp"),
        .product(name: "UFTPTesting", package: "swift-uftp"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
  ]
)
