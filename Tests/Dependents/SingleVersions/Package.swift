// swift-tools-version: 6.2
import PackageDescription

/// A program for one version of the schemas, with its generated code, which `check.sh` makes.
func program(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: [.product(name: "UFTPCoding", package: "swift-uftp")],
    swiftSettings: [.treatAllWarnings(as: .error)]
  )
}

let package = Package(
  name: "SingleVersions",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-uftp", path: "../../..", traits: [])],
  targets: [program("Only300"), program("Only310")]
)
