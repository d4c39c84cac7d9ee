/// Lists of numbers by index, flat in two arrays.
struct ListTable: Sendable {
  /// One more than there are lists: list `n` is `values[starts[n]..<starts[n + 1]]`.
  let starts: [Int32]
  let values: [Int32]

  init(starts: [Int32], values: [Int32]) {
    self.starts = starts
    self.values = values
  }

  /// Lists by index; an index without a list has an empty one. Each list is sorted and without repeats.
  init(_ lists: [Int32: [Int32]], count: Int) {
    var starts: [Int32] = []
    var values: [Int32] = []
    starts.reserveCapacity(count + 1)
    for index in 0..<Int32(count) {
      starts.append(Int32(values.count))
      if let list = lists[index] { values += Set(list).sorted() }
    }
    starts.append(Int32(values.count))
    self.init(starts: starts, values: values)
  }

  /// The lists, without copying; valid only while the table is borrowed.
  struct Borrowed {
    let starts: UnsafeBufferPointer<Int32>
    let values: UnsafeBufferPointer<Int32>

    @inline(__always)
    func list(at index: Int) -> UnsafeBufferPointer<Int32> {
      UnsafeBufferPointer(rebasing: values[Int(starts[index])..<Int(starts[index &+ 1])])
    }

    @inline(__always)
    func append(listAt index: Int, to list: inout [Int32]) {
      var position = Int(starts[index])
      let end = Int(starts[index &+ 1])
      while position < end {
        list.append(values[position])
        position &+= 1
      }
    }
  }

  func borrow<Result>(_ body: (Borrowed) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      values.withUnsafeBufferPointer { values in body(Borrowed(starts: starts, values: values)) }
    }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(starts: try reader.plain(Int32.self), values: try reader.plain(Int32.self))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(plain: starts)
    writer.write(plain: values)
  }
}
