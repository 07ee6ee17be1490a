/** A stage before the work itself, alone as what a verdict speaks of: "Planning: complete", "The design is complete", "Suunnittelu on valmis". */
const preparatoryStage =
  /^\s*(?:the\s+|the\s+\p{L}+\s+)?(?:planning|design|preparations?|procurement|tendering|(?:esi|hanke|toteutus)?suunnittelu|valmistelu|kilpailutus|(?:för|projekt)?planering(?:en)?|projektering(?:en)?|förberedelse(?:n|r|rna)?|upphandling(?:en)?)(?:\s+(?:stage|phase))?\s*(?::|[–—-]\s|(?:is|are|was|were|has|have|on|oli|är|var|har|blev)\s)/iu;

/** Whether a sentence tells of a preparatory stage and of nothing else: that it is complete does not say that the target was reached. */
export const isPreparatoryStage = (sentence: string): boolean => preparatoryStage.test(sentence);
