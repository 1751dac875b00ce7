#if Tools
  import Foundation

  /// The terminal that standard output goes to, if it does.
  enum Terminal {
    /// How many columns the terminal has.
    static var width: Int? {
      var size = winsize()
      guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    }
  }
#endif
