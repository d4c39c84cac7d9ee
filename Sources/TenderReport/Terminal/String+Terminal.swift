extension String {
  /// The lines of a message, with whatever a terminal would obey instead of show spelled out.
  public var shownOnTerminal: String {
    unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\n" : $1.shownOnTerminal }
  }
}
