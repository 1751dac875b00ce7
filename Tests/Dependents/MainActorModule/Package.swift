// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "MainActorModule",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "swift-uftp", path: "../../..", traits: [])],
  targets: [
    .executableTarget(
      name: "MainActorModule",
      dependencies: [.product(name: "UFTPCoding", package: "swift-uftp")],
      swiftSettings: [
        .defaultIsolation(MainActor.self),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
      ]
    )
  ]
)
