/// What no table of purchases or bids comes near, so that a hostile one can't take memory or time.
public enum CSVLimits {
  /// Bytes of a row; a longer line is no table.
  public static let row = 1 << 20
  /// Bytes of a cell; a row with a longer one is set aside.
  public static let cell = 1 << 16
  public static let cells = 1024
  /// Bytes looked at to find out how the table is written.
  static let sample = 1 << 18
  /// Rows looked at to find out what parts cells.
  static let sampleRows = 200
  /// Suppliers of one table.
  public static let suppliers = 1_000_000
  /// Rows set aside that a report lists one by one; all are counted.
  public static let listedFaults = 10_000
}
