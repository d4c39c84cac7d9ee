/// A growing row of values that keeps its memory from one document to the next.
///
/// An array would ask on every append whether someone else holds it; here nobody else can.
struct Scratch<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 256) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  var last: Element? { count == 0 ? nil : base[count - 1] }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count)
      return base[index]
    }
    _modify {
      precondition(index >= 0 && index < count)
      yield &base[index]
    }
  }

  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let grown = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
    grown.moveInitialize(from: base, count: count)
    base.deallocate()
    base = grown
    capacity = wanted
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(capacity * 2) }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let start = elements.baseAddress else { return }
    if elements.count > capacity - count { reserve(max(capacity * 2, count + elements.count)) }
    (base + count).initialize(from: start, count: elements.count)
    count += elements.count
  }

  mutating func popLast() -> Element? {
    guard count > 0 else { return nil }
    count -= 1
    return (base + count).move()
  }

  /// Forgets the values, and the memory too where one document took more than `kept` values of it.
  mutating func removeAll(keepingCapacity kept: Int = 1 << 18) {
    base.deinitialize(count: count)
    count = 0
    guard capacity > kept else { return }
    base.deallocate()
    base = .allocate(capacity: kept)
    capacity = kept
  }

  /// The values where they stand; good until the next change.
  var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  /// A copy of the values, and no value more.
  func array() -> [Element] {
    Array(buffer)
  }
}
