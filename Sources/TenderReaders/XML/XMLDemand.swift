/// What a document asks for up to and with one start tag, to be held against the limits.
struct XMLDemand {
  var elements: Int
  /// Different ones of elements and attributes.
  var names: Int
  /// Open elements.
  var depth: Int
  /// Namespace declarations on the open elements.
  var namespacesInScope: Int
  /// Namespace declarations in all.
  var declarations: Int
  var keptAttributes: Int
  /// On the tag, namespace declarations among them.
  var tagAttributes: Int

  @inline(__always)
  func exceeds(_ limits: XMLLimits) -> Bool {
    elements > limits.elements || names > limits.distinctNames || depth > limits.depth
      || namespacesInScope > limits.namespacesInScope || declarations > limits.namespaceDeclarations
      || keptAttributes > limits.keptAttributes || tagAttributes > limits.attributes
  }

  /// The first limit that is exceeded, in words.
  func fault(beyond limits: XMLLimits, at offset: Int) -> XMLFault {
    if elements > limits.elements { return .tooMany("\(limits.elements) elements", at: offset) }
    if names > limits.distinctNames { return .tooMany("\(limits.distinctNames) different names", at: offset) }
    if depth > limits.depth { return .depth(limits, at: offset) }
    if namespacesInScope > limits.namespacesInScope {
      let message =
        "at most \(limits.namespacesInScope) namespace declarations must be in scope, found \(namespacesInScope)"
      return XMLFault(.limitExceeded, message, at: offset)
    }
    if declarations > limits.namespaceDeclarations {
      return .tooMany("\(limits.namespaceDeclarations) namespace declarations", at: offset)
    }
    if keptAttributes > limits.keptAttributes {
      return .tooMany("\(limits.keptAttributes) attributes that are read", at: offset)
    }
    return .attributes(tagAttributes, limits, at: offset)
  }
}
