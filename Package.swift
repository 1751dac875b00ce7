// swift-tools-version: 6.2
import PackageDescription

/// In CI a warning is an error; elsewhere a newer compiler's warnings must not stand in the way.
let warnings: [SwiftSetting] =
  Context.environment["UFTP_WARNINGS_ARE_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// The settings of every target: Swift 6 mode with the upcoming features that make imports and existentials explicit.
let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]

/// The command-line tools parse their arguments with swift-argument-parser; `traits: []` leaves both out.
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser",
  condition: .when(traits: ["Tools"])
)

let package = Package(
  name: "swift-uftp",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "UFTPCoding", targets: ["UFTPCoding"]),
    .library(name: "UFTPMessages", targets: ["UFTPMessages"]),
    .library(name: "UFTPRuntime", targets: ["UFTPRuntime"]),
    .library(name: "UFTPTesting", targets: ["UFTPTesting"]),
    .executable(name: "uftp", targets: ["uftp"]),
    .executable(name: "uftp-codegen", targets: ["uftp-codegen"]),
  ],
  traits: [
    .trait(name: "Tools", description: "The command-line tools uftp and uftp-codegen."),
    .default(enabledTraits: ["Tools"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // The library.
    .target(name: "UFTPCoding", swiftSettings: strict),
    .target(name: "UFTPMessages", dependencies: ["UFTPCoding"], swiftSettings: strict),
    .target(name: "UFTPRuntime", dependencies: ["UFTPMessages", "UFTPCoding", "CSodium"], swiftSettings: strict),
    .target(name: "UFTPTesting", dependencies: ["UFTPRuntime", "UFTPMessages", "UFTPCoding"], swiftSettings: strict),

    // The tools.
    .executableTarget(name: "uftp", dependencies: ["UFTPRuntime", argumentParser], swiftSettings: strict),
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
    .testTarget(name: "CommandTests", dependencies: ["uftp", "uftp-codegen"], swiftSettings: strict),
    .testTarget(
      name: "InteropTests",
      dependencies: ["UFTPRuntime", "UFTPMessages", "UFTPCoding"],
      exclude: ["Peer"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["UFTPMessages", "UFTPCoding", "CLibXML2"],
      swiftSettings: strict
    ),
  ]
)
