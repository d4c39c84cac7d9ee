extension String {
  /// A page of HTML without its style sheet and the digest of it, which a snapshot of every report need not repeat.
  package var withoutStyleSheet: String {
    replacing(/(?s)<style>.*?<\/style>/, with: "<style>…</style>")
      .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
  }
}
