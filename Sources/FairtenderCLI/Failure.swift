import TenderRules

/// Why a run stopped before it was done, in the words shown to the user.
struct Failure: Error {
  /// Whole lines.
  let text: String

  /// - Parameter lines: whole ones, with their place.
  init(lines: String) {
    text = lines
  }

  init(_ message: String, hint: String? = nil) {
    text = "fairtender: error: \(message)\n" + (hint.map { "hint: \($0)\n" } ?? "")
  }

  /// - Parameter line: 1-based.
  init(file: String, line: Int?, _ message: String, hint: String? = nil) {
    text =
      "\(file)\(line.map { ":\($0)" } ?? ""): error: \(message)\n" + (hint.map { "hint: \($0)\n" } ?? "")
  }

  init(_ fault: RuleFault, folder: String) {
    var place = fault.file == folder ? folder : folder + "/" + fault.file
    if let line = fault.line { place += ":\(line)" + (fault.column.map { ":\($0)" } ?? "") }
    text = "\(place): error: \(fault.message)\n" + (fault.hint.map { "hint: \($0)\n" } ?? "")
  }
}
