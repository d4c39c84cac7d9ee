/// The fixed words of an HTML page. What a rule, a policy or a document says is not among them.
///
/// A template writes `{{w.skip}}` for `skip`. A language has a file of its own, such as `HTMLWord+English.swift`.
enum HTMLWord: String, CaseIterable, Sendable {
  case title, lead, leadSeveral, skip, toOverview, overview, documents, document, documentsChecked
  case documentsUnread, couldNotBeRead, refusedMeans, wholeFile, hint, notAdvice, howItWorks, tool, policy, ruleSet
  case buyer, published, noticeID, language, languages, file, digest, contractNotice, awardNotice, planningNotice
  case otherNotice, tenderDocument, lot, lots, line, column, alsoAt
  case verdicts, commitment, promiseB1, promiseB2, promiseB3, fully, partly, notAtAll, notAssessable, because
  case missing, evidence
  case checklist, checklistMeans, nothingToSettle, settled, accepted, acceptedBecause, name, date, signature
  case findings, noFinding, noFindingInChecked, noFindingMeans, noFindingInCheckedMeans, error, errors, warning,
    warnings, note, notes, why, advice, law
  case searched, wording, copyHint, model
  case clause, clauses, clausesFound, noClause, binding, conditional, aspirational, referral, declared
  case stageExclusion, stageSelection, stageSpecification, stageAward, stagePerformance, stageReserved
  case stageSubcontracting, stageMonitoring, stageInformation, asksFor
  case familyAntiDiscrimination, familyEqualOpportunity, familyGenderEquality, familyDiversityCriterion
  case familySocialAwardCriterion, familySocialInsertion, familyReservedContract, familyAccessibility
  case familyLabourConditions, familyILOCore, familyLivingWage, familySupplierDiversity, familySocialEconomy
  case familyFlowDown, familyMonitoring, familyStatutory
  case award, awardElsewhere, awardBar, awardBarMeans, awardCaption, criterion, stated, share, social, mixed
  case practices, practicesMeans, reached, below, read
  case coverage, openCommitments, whatWasRead, texts, codes, format, plainText, encodingGuessed, lints, notChecked,
    outcomes
  case profile, heldBack, heldInSource, heldByConfiguration, heldByBaseline, until
  case tender, tenderLead, noTitle, role, roleNotice, roleSpecification, roleConditions, roleAwardRules, roleOther
  case tenderClauses, noTenderClause, between, noneBetween, noneBetweenInChecked
  case outcomesCaption, rule, outcome, reason, met, notMet, notApplicable, outcomeNotChecked
}
