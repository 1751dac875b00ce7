// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "StoreBenchmark",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-uftp", path: "../../..", traits: ["Store"])],
  targets: [
    .executableTarget(
      name: "StoreBenchmark",
      dependencies: [
        .product(name: "UFTPStore", package: "swift-uftp"),
        .product(name: "UFTPRuntime", package: "swift-uftp"),
        .product(name: "UFTPMessages", package: "swift-uftp"),
        .product(name: "UFTPCoding", package: "swift-uftp"),
        .product(name: "UFTPTesting", package: "swift-uftp"),
      ]
    )
  ]
)
