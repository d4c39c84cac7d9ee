import TenderDocument

extension ElementName {
  /// The role of the text in a TED element that holds paragraphs; nil for every other element.
  ///
  /// `RULES_CRITERIA` of the light regime is where buyers put selection and award criteria alike.
  var tedRole: Role? {
    switch self {
    case .title, .titleContract, .lotTitle: .title
    case .shortDescr, .shortContractDescription, .lotDescription, .optionsDescr, .optionDescription, .renewalDescr,
      .totalQuantityOrScope:
      .description
    case .criteriaEvaluation, .mainFeaturesAward, .rulesCriteria: .awardCriterion
    case .performanceConditions, .existenceOtherParticularConditions, .socialStandards, .rewardsPenalities,
      .assistPersonsReductedMob, .publicServiceObligations, .otherParticularConditions, .otherQualityTarget,
      .informationTickets, .complaintHandling:
      .performanceCondition
    case .suitability, .economicFinancialInfo, .economicFinancialMinLevel, .technicalProfessionalInfo,
      .technicalProfessionalMinLevel, .criteriaSelection, .criteriaCandidate, .conditions, .methods, .legalForm,
      .referenceToLaw, .particularProfession, .economicOperatorsPersonalSituation,
      .economicOperatorsPersonalSituationSubcontractors, .eafCapacityInformation, .eafCapacityMinLevel,
      .tCapacityInformation, .tCapacityMinLevel, .opeObjectiveCriteria:
      .selection
    case .infoAddSubcontracting: .subcontracting
    case .infoAdd, .additionalInformation, .additionalInformationAboutLots: .additionalInformation
    case .dJustification: .justification
    case .mainFinancingCondition, .mainFinancingConditions, .depositGuaranteeRequired,
      .depositsGuaranteesRequired, .additionalNeed, .unforeseenCircumstance, .text, .lotCombiningContractRight,
      .employmentProtectionWorkingConditionsValue:
      .other
    default: nil
    }
  }
}
