// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Fairtender",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "fairtender", targets: ["fairtender"]),
    .library(
      name: "Fairtender",
      targets: [
        "TenderText", "TenderDocument", "TenderReaders", "TenderRules", "TenderSurvey", "TenderScore", "TenderReport",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2", .when(platforms: [.linux]))]),
    .target(name: "TenderText", swiftSettings: strict),
    .target(name: "TenderDocument", dependencies: ["TenderText"], swiftSettings: strict),
    .target(
      name: "TenderReaders",
      dependencies: ["TenderText", "TenderDocument", "CLibXML2", "CCLD2"], swiftSettings: strict),
    .target(name: "TenderArchive", dependencies: ["TenderDocument", "CLibArchive"], swiftSettings: strict),
    .target(
      name: "TenderRules",
      dependencies: [
        "TenderText", "TenderDocument", "Yams", .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "TenderSurvey", dependencies: ["TenderText", "TenderDocument", "TenderRules"], swiftSettings: strict),
    .target(
      name: "TenderStore",
      dependencies: [
        "TenderDocument", "TenderRules", "TenderSurvey", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .target(
      name: "TenderReport",
      dependencies: [
        "TenderText", "TenderDocument", "TenderRules", "TenderSurvey", "TenderScore",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ], exclude: ["Schema"],
      // In the code, so that the program finds them wherever it is copied to.
      resources: [.embedInCode("HTML/Templates"), .embedInCode("Survey/Data")], swiftSettings: strict),
    .target(name: "TenderScore", dependencies: ["Yams"], swiftSettings: strict),
    .target(
      name: "FairtenderCLI",
      dependencies: [
        "TenderText", "TenderDocument", "TenderReaders", "TenderArchive", "TenderRules", "TenderSurvey", "TenderStore",
        "TenderScore", "TenderReport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .executableTarget(name: "fairtender", dependencies: ["FairtenderCLI"], swiftSettings: strict),
    .testTarget(
      name: "TenderScoreTests", dependencies: ["TenderScore", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TenderTextTests", dependencies: ["TenderText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TenderDocumentTests", dependencies: ["TenderText", "TenderDocument", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TenderReadersTests", dependencies: ["TenderText", "TenderDocument", "TenderReaders"], swiftSettings: strict
    ),
    .testTarget(
      name: "TenderArchiveTests", dependencies: ["TenderDocument", "TenderArchive", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TenderRulesTests", dependencies: ["TenderText", "TenderDocument", "TenderRules", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TenderSurveyTests",
      dependencies: ["TenderText", "TenderDocument", "TenderRules", "TenderSurvey", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TenderStoreTests",
      dependencies: [
        "TenderDocument", "TenderRules", "TenderSurvey", "TenderStore", "TenderReport", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "TenderReportTests",
      dependencies: [
        "TenderText", "TenderDocument", "TenderRules", "TenderSurvey", "TenderScore", "TenderReport", "TestSupport",
      ], exclude: ["Snapshots"], swiftSettings: strict),
    // It runs the executable, which therefore must be built.
    .testTarget(
      name: "FairtenderCLITests",
      dependencies: [
        "fairtender", "FairtenderCLI", "TenderDocument", "TenderReaders", "TenderReport", "TenderRules", "TenderSurvey",
        "TestSupport",
      ], exclude: ["Snapshots"], swiftSettings: strict),
  ]
)
