import TenderRules

/// The members of SARIF objects, in the order of the standard's chapters.
extension JSONWriter {
  mutating func write(_ rule: RuleDescriptor) {
    member("id", rule.id)
    member("name", rule.name)
    member("shortDescription") { $0.member("text", rule.summary) }
    member("fullDescription") { $0.member("text", rule.description) }
    if let url = rule.helpURL { member("helpUri", url) }
    member("help") { json in
      json.member("text", rule.help)
      json.member("markdown", rule.help)
    }
    member("defaultConfiguration") { $0.member("level", rule.severity?.sarifLevel ?? "none") }
    member("properties") { json in
      json.member("tags", Array(rule.tags.prefix(10)))
      if let precision = rule.precision { json.member("precision", precision.rawValue) }
    }
  }

  /// - Parameter baselineState: whether a baseline knows the result; nil where there is none.
  mutating func write(_ result: SARIFResult, at uri: SourceURI, isXML: Bool, baselineState: String?) {
    member("ruleId", result.rule)
    if let index = result.ruleIndex { member("ruleIndex", index) }
    member("kind", result.kind)
    member("level", result.level)
    member("message") { $0.member("text", result.message) }
    key("locations")
    array(CollectionOfOne(result.place)) { json, place in
      json.object { $0.writeLocation(place, lot: result.lot, quote: result.quote, at: uri, isXML: isXML) }
    }
    if !result.otherPlaces.isEmpty {
      member("relatedLocations", result.otherPlaces) { json, place in
        json.object { $0.writeLocation(place, lot: nil, quote: nil, at: uri, isXML: isXML) }
      }
    }
    if let fingerprint = result.fingerprint {
      member("partialFingerprints") { $0.member("fairtender/v1", fingerprint) }
    }
    if let suppression = result.suppression {
      member("suppressions", CollectionOfOne(suppression)) { json, suppression in
        json.object { $0.write(suppression, at: uri, isXML: isXML) }
      }
    }
    if let baselineState { member("baselineState", baselineState) }
    member("properties") { json in
      if let why = result.why { json.member("why", why) }
      if !result.citations.isEmpty { json.member("citations", result.citations) }
      if !result.searched.isEmpty { json.member("searched", result.searched) }
      if let suggestion = result.suggestion { json.member("suggestion", suggestion) }
    }
  }

  private mutating func write(_ suppression: Suppression, at uri: SourceURI, isXML: Bool) {
    member("kind", suppression.kind == .inSource ? "inSource" : "external")
    member("status", "accepted")
    if let place = suppression.place {
      member("location") { $0.writeLocation(place, lot: nil, quote: nil, at: uri, isXML: isXML) }
    }
    if let justification = suppression.justification { member("justification", justification) }
  }

  /// A result about the whole document has a location without region.
  private mutating func writeLocation(_ place: Place?, lot: String?, quote: String?, at uri: SourceURI, isXML: Bool) {
    member("physicalLocation") { json in
      json.member("artifactLocation") { $0.write(uri) }
      if let range = place?.range {
        json.member("region") { json in
          json.member("startLine", range.line)
          json.member("startColumn", range.column)
          json.member("endLine", range.endLine)
          json.member("endColumn", range.endColumn)
          json.member("byteOffset", range.offset)
          json.member("byteLength", range.length)
          if let quote { json.member("snippet") { $0.member("text", quote) } }
        }
      }
    }
    let logical: [(kind: String, name: String)] = [
      (isXML ? "element" : "section", place?.path ?? ""), ("lot", lot ?? ""),
    ].filter { !$0.name.isEmpty }
    guard !logical.isEmpty else { return }
    member("logicalLocations", logical) { json, location in
      json.object { json in
        json.member("fullyQualifiedName", location.name)
        json.member("kind", location.kind)
      }
    }
  }

  private mutating func write(_ uri: SourceURI) {
    member("uri", uri.text)
    if uri.isRelative { member("uriBaseId", "SOURCEROOT") }
  }

  mutating func write(_ notification: SARIFNotification) {
    if let uri = notification.uri {
      member("locations", CollectionOfOne(uri)) { json, uri in
        json.object { json in
          json.member("physicalLocation") { json in
            json.member("artifactLocation") { $0.write(uri) }
            guard let line = notification.line else { return }
            json.member("region") { json in
              json.member("startLine", line)
              if let column = notification.column { json.member("startColumn", column) }
            }
          }
        }
      }
    }
    member("message") { $0.member("text", notification.message) }
    member("level", notification.level)
    if let id = notification.id { member("descriptor") { $0.member("id", id) } }
  }
}
