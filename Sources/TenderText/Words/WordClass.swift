/// The index of a set of stems that a pattern treats alike.
typealias WordClass = Int32
