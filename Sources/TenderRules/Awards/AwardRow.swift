/// One criterion as a text states it.
struct AwardRow {
  /// Of the whole item in the document's text, without the blanks around it.
  var range: Range<Int>
  /// Of the name, without number and weight.
  var name: Range<Int>
  /// nil where it states none.
  var weight: WeightMention?
  /// 1 for `2.`, 2 for `2.1`; nil without a number.
  var depth: Int?
  /// It begins with its number or letter in a list.
  var isNumbered = false
  /// Its words say that it belongs to the row before.
  var isPart: Bool
  var isPrice: Bool
  /// Its words say that there is no other criterion than the price.
  var isAlone = false
  /// Its number is what others are marked out of: `Lot 3 (out of 60 points)`.
  var isScale = false
  /// It only sums up the rows before it: `Total 100`.
  var isSum = false
  /// It stands on the line or in the sentence of the row before.
  var isContinued = false
  /// False for a weight alone, such as one in a second column.
  var isNamed: Bool { name != range }
  /// Its number may be what the others sum to: `A total of 60 points`, `There are 60 points:`.
  ///
  /// A percentage of less than all is a part of a whole that stands elsewhere.
  var announcesWhole: Bool {
    guard weight?.unit != .percent || weight?.value == 100 else { return false }
    return isSum || isScale || opensList || weight?.kind == .total
  }
  /// It has a number that is its weight, or would be one if the whole list fits.
  var mayWeigh: Bool { weight?.kind == .number || weight?.kind == .bareNumber }
  /// What weighs nothing is the step of a scale.
  var weighsSomething: Bool { weight?.value != 0 }
  /// It is one of two weights in one phrase: `price/quality 40:60`.
  var isRatio = false
  /// The number before its name, which counts what a step of a scale has: `2 trainees: 10 points`.
  var count: Double?
  /// The number of the criterion that it speaks of: `Criterion 2 is made up of:`.
  var criterion: Int?
  /// It ends in a colon: what follows may be its parts.
  var opensList = false
  /// Its number stands in a sentence with a full stop, not in an item of a list.
  var isSentence = false
  /// Its number stands in the middle of prose, which may explain the list rather than be one: `Each year more gives 2 points.`
  var isRemark = false
  /// Its name is a heading, and its range holds all that stands below.
  var isHeaded = false
}
