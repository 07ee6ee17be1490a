import { beginsWith, either, oneOf } from "../../../text/wordMatchers";
import type { Vocabulary } from "../lexicon/vocabulary";
import { failure } from "./failure";
import { idioms } from "./idioms";
import { englishForms } from "./inflect";
import { marks } from "./marks";
import { outlook } from "./outlook";
import { plainSpeech } from "./plainSpeech";
import { reporting } from "./reporting";
import { success } from "./success";
import { verbs } from "./verbs";

/** The English vocabulary of results and forecasts. */
export const english: Vocabulary = {
  verbs,
  formsOf: englishForms,
  expressions: [...success, ...failure, ...outlook, ...reporting, ...idioms, ...plainSpeech],
  marks,
  goalWord: oneOf(
    "goal goals target targets objective objectives targeted kpi kpis benchmark aim aims standard standards threshold commitment commitments pledge pledges milestone milestones requirement requirements level promise promises deadline bar quota ambition ambitions expectation expectations indicator indicators ceiling cap limit limits floor mark minimum maximum criterion criteria pi goal's target's timescale timetable obligation obligations aspiration aspirations undertaking undertakings deliverable deliverables remit mandate yardstick quotas guarantee timeframe timeframes deadlines timescales sub-target sub-targets subtarget subtargets budget-target ceilings caps",
  ),
  plannedWord: oneOf(
    "required set agreed promised aimed target targeted planned specified asked pledged needed goal sought hoped hope budgeted wanted expected like wished should ought plan forecast projected anticipated profiled committed undertaken intended allowed permitted envisaged foreseen stipulated contracted guaranteed desired undertook requested stated requires demands demanded stipulates prescribes prescribed provides calls asks allows allow foresees specifies assumes assumed permits tolerates aim dared wants want",
  ),
  numerals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
  },
  openers: {
    that: "that",
    if: "if, provided, unless, assuming, as long as, so long as, providing, on condition that",
    though: "although, though, even though, while, albeit",
    because: "because, since",
    relative: "which, who, where, whose",
    purpose: "so that, in order to, in order that",
    question: "how, when, what, whether, why, to what extent",
    but: "but, however, whereas, yet",
    and: "and",
  },
  budget: {
    word: beginsWith("budget appropriation"),
    spent: beginsWith("cost expenditure spending expenses"),
    earned: beginsWith("revenue income result surplus"),
    planned: beginsWith("budget planned expected estimated"),
    than: "than",
    better: oneOf("better"),
    worse: oneOf("worse weaker"),
    more: oneOf("more higher larger greater"),
    less: oneOf("less lower smaller"),
    exceeds: either(beginsWith("exceed overran overrun"), oneOf("over")),
    undercuts: oneOf("under undershot"),
    suffices: oneOf("suffices sufficed suffice"),
    within: oneOf("within"),
    deficit: beginsWith("deficit"),
    surplus: beginsWith("surplus"),
    against: oneOf("against compared relative"),
    past: oneOf("was were stayed kept remained exceeded overran ran sufficed went showed has have"),
  },
  asksAfter: oneOf("uncertain unclear know known see determine ask asks sure certain"),
  bears: oneOf("reason reasons"),
  opensMain: oneOf(""),
  opensCondition: oneOf(""),
  isSubject: oneOf(""),
  isInfinitive: oneOf(""),
  homographs:
    "complete clear better top land equal match touch cover hit pass beat stall slide lag trail halt drop pause slip stop drift roll shift slow",
  realWords:
    "achiever achieving achievement attaining obtained realise realize realises realizes realising succeeding retained attracted contained sustained",
  finite: /(?:ed)$/u,
};
