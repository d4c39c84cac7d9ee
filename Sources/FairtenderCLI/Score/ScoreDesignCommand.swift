import ArgumentParser
import TenderScore

/// `fairtender score design`
struct ScoreDesignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "design", abstract: "Before a tender: which weight and formula lets a diversity criterion matter.",
    discussion: "Judges many made-up tenders; the same seed gives the same figures on every machine.")

  @Option(help: "The seed of the made-up tenders.")
  var seed: UInt64 = 1

  @Option(help: "Made-up tenders.")
  var tenders = 2000

  @Option(help: "Bids of each.")
  var bids = 4

  @Option(name: .customLong("price-weight"), help: "Percent of the evaluation that goes to the price.")
  var priceWeight = 50.0

  @Option(help: "Weights of the diversity criterion to try, such as 5,10,20.")
  var weights = "5,10,15,20"

  @Option(name: .customLong("price-spread"), help: "Standard deviation of prices, as a part of their mean.")
  var priceSpread = 0.10

  @Option(name: .customLong("quality-spread"), help: "Standard deviation of quality scores, as a part of the scale.")
  var qualitySpread = 0.15

  @Option(
    name: .customLong("diversity-spread"), help: "Standard deviation of diversity scores, as a part of the scale.")
  var diversitySpread = 0.20

  @OptionGroup var options: ScoreOptions

  func run() throws {
    let (_, digest) = try options.load()
    var request = BidDesign.Request()
    request.seed = seed
    request.tenders = tenders
    request.bids = bids
    request.priceWeight = priceWeight
    request.priceSpread = priceSpread
    request.qualitySpread = qualitySpread
    request.diversitySpread = diversitySpread
    request.weights = try weights.split(separator: ",").map { word in
      guard let weight = Double(word) else { throw Failure("`--weights` must list numbers, found `\(word)`") }
      return weight
    }
    do throws(ScoreFault) {
      let design = try BidDesign(request)
      var report = ScoreReport(
        .design, title: "A diversity criterion before the tender", sources: [], facts: facts(request))
      report.tables = [design.table]
      report.limits = [
        "The tenders are made up: prices, quality and diversity scores are independent and spread as the facts say.",
        "Real bidders adapt to the method; a formula that compares bids with each other can turn ranks round.",
        "Indications, not legal advice.",
      ]
      try options.written(report, digest: digest)
    } catch {
      throw Failure(error.message, hint: error.hint)
    }
  }

  private func facts(_ request: BidDesign.Request) -> [ScoreReport.Fact] {
    [
      .init("seed", String(request.seed)), .init("tenders", "\(request.tenders) of \(request.bids) bids"),
      .init("price weight", request.priceWeight.shown),
      .init(
        "spread",
        "prices \(request.priceSpread.shown) of their mean, quality \(request.qualitySpread.shown) and diversity "
          + "\(request.diversitySpread.shown) of the scale"),
    ]
  }
}
