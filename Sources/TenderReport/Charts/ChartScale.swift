/// An axis from 0 to a maximum, with the values named on it.
struct ChartScale: Sendable {
  struct Tick: Sendable {
    let value: Double
    let text: TerminalText
  }

  /// Above 0.
  let maximum: Double
  /// Ascending, 0 and the maximum among them.
  let ticks: [Tick]

  /// 0 to 100 %.
  static let percent = ChartScale(
    maximum: 100, ticks: [0, 25, 50, 75, 100].map { Tick(value: Double($0), text: "\($0) %") })

  /// Ends at `value`, which alone is named with 0.
  ///
  /// - Parameter words: shows the value.
  static func exactly(_ value: Double, words: (Double) -> TerminalText) -> ChartScale {
    let maximum = value.isFinite && value > 0 ? value : 1
    return ChartScale(maximum: maximum, ticks: [0, maximum].map { Tick(value: $0, text: words($0)) })
  }

  /// Ends at the first round number that is not below `value`.
  ///
  /// - Parameter words: shows a round number, such as `20 %`.
  static func reaching(_ value: Double, words: (Double) -> TerminalText) -> ChartScale {
    let step = roundStep(of: value)
    let steps = max(1, (value / step - 1e-9).rounded(.up))
    return ChartScale(
      maximum: step * steps,
      ticks: (0...Int(steps)).map { index in
        let value = step * Double(index)
        return Tick(value: value, text: words(value))
      })
  }

  /// 1, 2 or 5 times a power of ten, of which `value` has two to five.
  private static func roundStep(of value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    let lead = value / power
    return lead <= 1.5 ? power / 2 : lead <= 4 ? power : lead <= 8 ? power * 2 : power * 2.5
  }

  /// Where `value` stands, in percent of the axis; taken into 0…100.
  func position(of value: Double) -> Double {
    value.isFinite ? min(max(value / maximum, 0), 1) * 100 : 0
  }

  /// Lines across a drawing of horizontal marks, and what they stand for below it.
  func verticalGrid(from top: Int, to bottom: Int) -> HTMLMarkup {
    let marks = ticks.map { tick -> HTMLMarkup in
      let x = position(of: tick.value)
      let anchor: HTMLMarkup = x < 1 ? "start" : x > 99 ? "end" : "middle"
      return """
        <line class="grid" x1="\(x)%" x2="\(x)%" y1="\(top)" y2="\(bottom)"/>\
        <text class="tick" x="\(x)%" y="\(bottom + 15)" text-anchor="\(anchor)">\(tick.text)</text>
        """
    }
    return "\(marks)"
  }
}
