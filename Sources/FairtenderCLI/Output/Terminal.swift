import Foundation

/// The terminal that standard output is.
enum Terminal {
  static let defaultWidth = 100

  /// Columns, 40…160; the default where standard output is no terminal.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return defaultWidth
    }
    return min(max(Int(size.ws_col), 40), 160)
  }
}
