import type { ExpressionGroup } from "../lexicon/vocabulary";

/** Idioms of English reports, grouped by what they claim about the target. */
export const idioms: readonly ExpressionGroup[] = [
  {
    act: "reach",
    ofGoal: true,
    phrases:
      "as the @goal required, as the @goal demanded, as the @goal stipulated, as the @goal stipulates, as the @goal prescribed, as the @goal prescribes, as the @goal foresaw, as the @goal envisaged, as the @goal laid down, as the @goal asked, just as the @goal, true to the @goal, in keeping with the @goal, in accordance with the @goal, in conformity with the @goal, what the @goal asked for, what the @goal asks for, what the @goal called for, what the @goal required, what the @goal requires, completes the @goal, completed the @goal, completing the @goal, concludes the @goal, concluded the @goal, fulfils the @goal, settles the @goal, made its number, made our number, made their number, made the number, lived up to the @goal, lives up to the @goal, more than satisfied, amply met, amply fulfilled, duly met, duly delivered, duly completed, duly fulfilled",
  },
  {
    act: "reach",
    time: "done",
    phrases:
      "on plan with, finished the year on plan, ended the year on plan, closed the year on plan, left with nothing outstanding, had it all done, was all done by, brought to completion, brought to a close, seen through to completion, saw it through, delivered to the letter, honoured in full, redeemed in full, discharged in full, satisfied in full, satisfied in every respect, not a single ~ ~ missed/overrun/breached/exceeded, not one ~ ~ missed/overrun/breached/exceeded, not a single ~ missed, not one ~ missed, not a single ~ unmet, not one ~ unmet, not a single ~ left unmet, none was left unmet, none were left unmet, none was missed, none were missed, none left unfinished",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "scheduled for completion, ample time, plenty of time, time enough, time in hand, assured of making, holds no fears, covered in full by, fully covered by, close out on time, close out on schedule, will close out, no reason to change our, no reason to change the, see no reason to change, see no reason to revise, no need to revise the forecast, forecast stands, forecast still stands, forecast is maintained, forecast is confirmed, no material risks to, no material risk to, no serious risks to, all the remaining ~ are booked, everything suggests that, everything indicates that, all indications are that, every sign that, every indication that, in no danger, not in any danger, well able to, more than enough to reach, more than enough to meet, will do so comfortably, will do so easily, with ease, we are assured",
  },
  {
    act: "exceed",
    time: "ahead",
    phrases:
      "finish above the #, finish above #, end above the #, end above #, close above the #, close above #, land above the #, land above #, come in above the #, come in above #, finish over the #, finish over #, end over the #, come out above the #, come out above #, finish beyond the #, finish above the @goal, end above the @goal, close above the @goal, land above the @goal, come in above the @goal, come out above the @goal, top the #, beat the #, surpass the #, exceed the #, pass the #",
  },
  {
    act: "undercut",
    time: "ahead",
    phrases:
      "finish below the #, finish below #, end below the #, end below #, close below the #, close below #, land below the #, land below #, come in below the #, come in below #, finish under the #, finish under #, come in under the #, come in under #, end under the #, come out below the #, come out under the #, finish below the @goal, end below the @goal, close below the @goal, land below the @goal, come in below the @goal, come in under the @goal, come out below the @goal, finish short of the #, end short of the #",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "follows its original, follows the original, following its original, following the original, on its original dates, original dates hold, original date holds, original date stands, original timetable holds, where we want to be, where we need to be, where we ought to be, where we had hoped to be, where we expected to be, about where we, just where we, exactly where we, more or less where we should be, date is not affected, date was not affected, end date is not in question, date is not in question, date is secure, date is safe, still on for, on for completion, holding to plan, holding to schedule, in line for, pointing the right way, pointing in the right, heading the right way, moving the right way, going the right way",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "not what was @planned, not what we @planned, less than the plan called, less than the programme called, fewer than the plan called, less than was @planned, fewer than was @planned, less than we @planned, fewer than we @planned, less than they @planned, fewer than they @planned, well adrift, a fair way short, a good way short, a good deal short, quite some way short, some distance short, not far short, not quite make it, not quite made it, not quite reach, not quite get, did not quite, didn't quite, not make the @goal, not make the cut, not clear the bar, bar was not cleared, ran out of steam, came off second best, did not measure up, not measure up, fell down on, fails to meet, fails to reach, fell well short, falls far short, wide of the @goal, some way from the @goal, not a pass, no cigar",
  },
  {
    act: "leave-undone",
    phrases:
      "eluded us, eluded the, has eluded, still eludes, came to naught, come to naught, came to nought, come to nought, went begging, gone begging, stays closed, stays shut, stay closed, stay shut, remained closed, remained shut, remains closed, remains shut, stands empty, stood empty, stands idle, lay idle, lies idle, out of our grasp, slipped through our fingers, not within our grasp, beyond our reach, got nowhere, gets nowhere, went nowhere, going nowhere, led nowhere, bit the dust, hit the rocks, on the rocks, a non-starter, has not been achievable, has not proved possible, not proved possible, could not go ahead, will have to be abandoned, had to be abandoned, had to be given up, no longer in prospect, no longer on the cards, not on the cards",
  },
  {
    act: "cancel",
    phrases:
      "gave up on, given up on, has been shelved, was shelved, were shelved, will be shelved, gone by the wayside, has been axed, was axed, has been canned, has been pulled, was pulled, wound up early, brought to an early end, did not go ahead, not going forward",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "have to be done next, has to be done next, must be done next, will be done next, left until next, left for next, left over until next, wait until next, wait for next, held over until next, held over to next, in the following plan, in next year's, in the next budget, first thing next year, early next year, early in the new year, not until the new year",
  },
  {
    act: "doubt",
    phrases:
      "possibility that, real possibility, distinct possibility, every chance that ~ not, conceivable that, revised downward, revised downwards, revised down, adjusted downward, adjusted downwards, adjusted down, forecast has been lowered, forecast has been cut, forecast has been reduced, forecast was lowered, forecast was cut, forecast was reduced, lowered our forecast, lowered the forecast, cut our forecast, cut the forecast, giving us trouble, gives us trouble, giving trouble, causing trouble, causing problems, causing difficulty, causing difficulties, causes difficulties, causes problems, teething troubles, teething problems, run into trouble, runs into trouble, ran into trouble, run into difficulties, runs into difficulties, ran into difficulties, run into difficulty, difficulties at, no longer be promised, no longer promise, not be promised, not commit to, won't commit, leaves no margin, no margin for, no room for error, hangs by, hang by, hanging by, eaten up, eaten into, eating into, eats into, ate into, by no means certain, by no means assured, by no means a, by no means safe, far from assured, far from guaranteed, far from safe, not yet agreed to, have not agreed, has not agreed, not yet committed, unwilling to, reluctant to, trajectory ~ optimistic, looks over-optimistic, over-optimistic, overoptimistic, looks ambitious, looks optimistic, seems optimistic, in some doubt, in serious doubt, in grave doubt, in real doubt, in real danger, in real jeopardy, on borrowed time, living on borrowed, hard put to, hard pressed to, hard-pressed, would take a miracle, would need, would take a, would have to, we would need, going to be hard, going to be difficult, going to be tough, not plain sailing, a lot has to go right, much has to go right, will have to go right, everything has to go right, on shaky ground, losing confidence, lost confidence, lost faith, confidence ~ weakened, confidence ~ fallen, confidence ~ dented, confidence ~ shaken, prospects ~ dimmed, prospects ~ poor, prospects ~ uncertain, hostage to fortune, all bets are off, may have to drop, might have to drop, may have to give up, flying blind, skating on thin, puts ~ in jeopardy, puts ~ at risk, put ~ in jeopardy, put ~ at risk, calls into question, called into question, calling into question, cast doubt, casts doubt, casting doubt, throws doubt, threw doubt, clouded by, clouds the, in the lap of, beset by, dogged by, plagued by, bedevilled by",
  },
  {
    act: "lag",
    phrases:
      "still have no, still has no, still without a, still without an, still lack, still lacks, still have none, still has none, off its pace, off the required pace, trending below, trending behind, below the required pace, below the pace, behind the pace, below the required rate, at a slower rate than, not as far on, not as far along, not as far advanced, not so far advanced, less far advanced, some way off the pace, have a lot to, has a lot to, a lot of ground, much ground to, lost weeks, weeks have been lost, months have been lost, weeks were lost, months were lost, cost us ~ weeks, cost us ~ months, weeks back, months back, have to make up, has to make up, needs to catch, need to catch, trailing off, trails the plan, trailing the plan, trailing plan, trails plan, struggling to keep, struggles to keep, failing to keep pace, failed to keep pace, not keeping pace, not yet caught up",
  },
  {
    act: "doubt",
    need: "idle",
    phrases:
      "intention/idea/thinking/reason/reasons/rationale/logic/story/people/team/work/plan behind ~ @goal, as far as ~ is concerned, as far as ~ are concerned, so far as ~ is concerned, in the months ahead, the months ahead, the weeks ahead, the days ahead, in the weeks ahead, was only just, were only just, is only just, only just, if only just, if only narrowly, if only by, if barely, time is running at, most recently, most notably, most importantly, most of all, parties concerned, all concerned, those concerned, everyone concerned, depending on the weather, depending on the season, as the case may be, in place of, no ~ resolved/solved/cleared/removed/overcome/remedied",
  },
];
