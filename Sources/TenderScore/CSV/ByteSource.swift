/// Where the bytes of a table come from, piece by piece.
///
/// Pieces may have any size; large ones are quicker. An empty piece is the end.
public struct ByteSource {
  private let read: () throws(ScoreFault) -> [UInt8]
  private var pushedBack: [UInt8] = []

  public init(_ read: @escaping () throws(ScoreFault) -> [UInt8]) {
    self.read = read
  }

  /// Bytes that are in memory already.
  public init(_ bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    read = { () throws(ScoreFault) in
      defer { rest = nil }
      return rest ?? []
    }
  }

  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  mutating func next() throws(ScoreFault) -> [UInt8] {
    guard pushedBack.isEmpty else {
      defer { pushedBack = [] }
      return pushedBack
    }
    return try read()
  }

  /// Up to `count` bytes from the start, which will come again; fewer only where there are no more.
  mutating func peek(_ count: Int) throws(ScoreFault) -> [UInt8] {
    while pushedBack.count < count {
      let piece = try read()
      if piece.isEmpty { break }
      pushedBack += piece
    }
    return pushedBack
  }
}
