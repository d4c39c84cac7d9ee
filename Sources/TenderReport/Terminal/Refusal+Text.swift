import TenderDocument

extension Refusal {
  /// `file:line:column: error: …` for each error, with a `hint: …` line where there is a sure next step.
  public func text(style: Style) -> [UInt8] {
    var lines = ""
    for error in errors {
      let line = error.line.map { ":\($0)" } ?? ""
      let column = error.column.map { ":\($0)" } ?? ""
      let word = style.paint("error:", .poor)
      let message: TerminalText = "\(source)\(literal: line + column): \(word) \(prose: error.message)"
      lines += message.string + "\n"
      if let hint = error.hint {
        let advice: TerminalText = "hint: \(prose: hint)"
        lines += advice.string + "\n"
      }
    }
    return Array(lines.utf8)
  }
}
