extension HTMLStyle {
  /// Of pages about scores.
  static let scores = HTMLStyle([PackageResources.page_css, PackageResources.chart_css, PackageResources.score_css])

  /// The style sheet for a page that is put together as markup.
  var markup: HTMLMarkup { HTMLMarkup(stringLiteral: sheet) }
}
