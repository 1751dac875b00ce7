/// First in, first out, without moving the rest at each removal.
struct Queue<Element> {
  private var storage: [Element]
  private var head = 0

  init(_ elements: [Element] = []) {
    storage = elements
  }

  /// The elements in their order.
  var elements: ArraySlice<Element> { storage[head...] }

  /// The next element.
  var first: Element? { elements.first }

  mutating func append(_ element: Element) {
    storage.append(element)
  }

  mutating func popFirst() -> Element? {
    guard let element = first else { return nil }
    head += 1
    // What has left is dropped in one go, once it is half of all.
    if head * 2 >= storage.count {
      storage.removeFirst(head)
      head = 0
    }
    return element
  }
}

extension Queue: Sendable where Element: Sendable {}
