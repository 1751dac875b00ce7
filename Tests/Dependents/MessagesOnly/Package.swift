// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "MessagesOnly",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-uftp", path: "../../..", traits: [])],
  targets: [
    .executableTarget(
      name: "MessagesOnly",
      dependencies: [.product(name: "UFTPMessages", package: "swift-uftp")],
      swiftSettings: [.treatAllWarnings(as: .error)]
    )
  ]
)
