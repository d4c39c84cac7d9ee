import Foundation
import Testing

/// The program as a user runs it: the executable that was built with the tests.
struct Program {
  /// How one run went.
  struct Run {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    /// Without the line ends, and without an empty last line.
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// A run that takes longer hangs; under a sanitizer one takes minutes.
  private static let limit = DispatchTimeInterval.seconds(600)

  var environment: [String: String] = [:]
  var folder = Repository.root

  /// - Parameter rules: a folder of rules; nil for those of the repository.
  init(rules: TemporaryFolder? = nil) {
    environment["FAIRTENDER_RULES"] = rules?.path
  }

  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Run {
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "input")
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    let status = try start(
      arguments, input: FileHandle(forReadingFrom: scratch.url("input")),
      output: FileHandle(forWritingTo: scratch.url("output")), errors: FileHandle(forWritingTo: scratch.url("errors")),
      cache: scratch.path)
    return Run(
      status: status, output: try Data(contentsOf: scratch.url("output")),
      errors: String(decoding: try Data(contentsOf: scratch.url("errors")), as: UTF8.self))
  }

  /// Runs with standard output into `output`, and gives the exit code and what came on standard error.
  func run(_ arguments: String..., output: FileHandle) throws -> (status: Int32, errors: String) {
    let scratch = try TemporaryFolder()
    try scratch.write("", to: "errors")
    let status = try start(
      arguments, input: FileHandle.nullDevice, output: output, errors: FileHandle(forWritingTo: scratch.url("errors")),
      cache: scratch.path)
    return (status, String(decoding: try Data(contentsOf: scratch.url("errors")), as: UTF8.self))
  }

  private func start(
    _ arguments: [String], input: FileHandle, output: FileHandle, errors: FileHandle, cache: String
  ) throws -> Int32 {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Nothing of the machine that runs the tests may show in the results.
    // Libraries keep memory until the end; that is no fault of a run.
    process.environment = ["XDG_CACHE_HOME": cache, "ASAN_OPTIONS": "detect_leaks=0"].merging(environment) { _, given in
      given
    }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + Self.limit) == .timedOut {
      process.terminate()
      Issue.record("`fairtender \(arguments.joined(separator: " "))` must end, found it running after ten minutes")
    }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// In the folder of products, beside the bundle of tests.
  private static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    return (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent().appending(path: "fairtender")
  }
}

/// The working copy that the tests were built from.
enum Repository {
  static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
