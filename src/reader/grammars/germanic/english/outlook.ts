import type { ExpressionGroup } from "../lexicon/vocabulary";

/** What English says of a forecast and of a finished year without a verb of outcome: compared with a level, on time, in doubt. */
export const outlook: readonly ExpressionGroup[] = [
  {
    act: "advance",
    marks: ["plan"],
    ofGoal: true,
    phrases:
      "planned/original/agreed/approved/adopted/scheduled/published/contracted/contractual ~ stands/holds, planned/original/agreed/approved/adopted/scheduled/published ~ still stands/holds, planned/original/agreed/approved/adopted/scheduled/published ~ remains valid/unchanged, date/dates/timetable/schedule/programme/plan/deadline/milestone stands/holds/stand/hold, date/dates/timetable/schedule/programme/plan/deadline/milestone still stands/holds/stand/hold, date/dates/timetable/schedule/programme/plan/deadline ~ is/are being kept/met/held/honoured, is/are/remain/remains as approved/planned/agreed/adopted/contracted, are both as approved/planned/agreed/adopted/contracted, is/are all as approved/planned/agreed/adopted/contracted",
  },
  {
    act: "reach",
    time: "ahead",
    ofGoal: true,
    phrases:
      "predict/predicts/expect/expects/forecast/forecasts/foresee/foresees/anticipate/anticipates compliance/attainment/achievement/fulfilment, predict/predicts/expect/expects/forecast/forecasts/foresee/foresees/anticipate/anticipates full compliance/attainment/achievement/fulfilment",
  },
  {
    act: "reach",
    time: "ahead",
    need: "goal",
    phrases:
      "looks/look/seems/seem/appears/appear/is/are safe/secure/assured/attainable/achievable/certain, now looks/seems/appears safe/secure/assured/attainable/achievable/certain",
  },
  {
    act: "advance",
    marks: ["plan"],
    ofGoal: true,
    need: "goal",
    phrases: "is/are being kept/adhered/observed/honoured/met",
  },
  {
    act: "doubt",
    denied: true,
    ofGoal: true,
    phrases:
      "no reason/cause/need/grounds/occasion to alter/change/move/revise/amend/adjust/extend/postpone/reconsider/question/doubt, no obstacle/obstacles/impediment/impediments/barrier/barriers/hindrance/bar to delivering/completing/meeting/reaching/achieving/finishing/opening/delivery/completion, nothing/none prevents/prevent/hinders/precludes ~ from being met/reached/achieved/delivered/completed/finished",
  },
  {
    act: "reach",
    time: "done",
    ofGoal: true,
    phrases:
      "which was the @goal, that was the @goal, which is the @goal, which was our @goal, which was its @goal, which was what ~ @planned, which is what ~ @planned, what we set out to do, what it set out to do, what they set out to do, what was set out to, as the @goal requires, as the @goal demands, as required by the @goal, in line with ~ @goal, on a par with the @goal, level with the @goal, equal to the @goal, matches the @goal, up to the @goal, at or better than @goal, at or better than the @goal, on or above @goal, on or above the @goal, on or below @goal, at or below @goal, at or below the @goal, at or under @goal, clear of the @goal, clear of @goal, # ~ better than ~ @planned",
  },
  {
    act: "reach",
    time: "done",
    phrases:
      "on the money, came good, cleared the bar, cleared the hurdle, made the cut, pulled it off, pulled off, got over the line, crossed the line, delivered what, delivered everything, delivered all, what we said we would, everything that was promised, the full complement, without shortfall, no shortfall, no breaches, nil breaches, zero breaches, in full and on time, on time and in full, on time and on budget, on time and within budget, to the agreed standard, to the agreed specification, every last one, down to the last one, comfortably beat, comfortably beaten, comfortably met, comfortably exceeded, handsomely exceeded, full house, top marks, passed with flying colours, flying colours, better than hoped, exactly as hoped, with a day to spare, with weeks to spare, with months to spare, with days to spare, to spare",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "everything points to, everything points towards, all the signs are, all signs are, signs are that, well set to, well placed to, in a strong position to, in a good position to, on pace to, on pace for, on trend to, looks comfortable, looks safe, looks secure, looks assured, looks certain, look secure, look safe, look assured, look achievable, looks achievable, looks attainable, look likely, should be met, should be reached, should be achieved, should be hit, should be exceeded, should land, should finish above, forecast to land at, forecast to land on, forecast to land above, projected to land at, projected to land on, projected to land above, expected to land at, expected to land on, expected to land above, forecast to finish above, projected to finish above, forecast to close above, comfortably on course, safely on course, reason why ~ should not, see no reason why, no reason why, no reason to believe otherwise, no reason to think it will not, in little doubt, is in no doubt, see us home, home straight, touching distance, only formalities remain, a formality, only paperwork remains, only the paperwork, enough to reach, enough to meet, sufficient to reach, sufficient to meet, take us past, take us over, take us above, bring us to the @goal, bring us past, carry us past, anticipate meeting, anticipate achieving, expect to achieve, expects to achieve, feel confident, feels confident, assured that, nothing to suggest otherwise, nothing suggests otherwise, will finish above, will end above, will close above, finish the year above, end the year above, close the year above, end the year at or above, finish the year at or above, end the year inside, finish the year inside, end the year within, finish the year within, end the year on the right side, in the bag by, outlook remains positive, outlook remains good, outlook is favourable, outlook is bright",
  },
  {
    act: "exceed",
    time: "done",
    need: "goal",
    phrases:
      "well above, just above, slightly above, clearly above, far above, comfortably above, some way above, marginally above, a little above, above it, over it, remains above, remained above, stays above, stayed above, north of, well over, just over, slightly over",
  },
  {
    act: "undercut",
    time: "done",
    need: "goal",
    phrases:
      "well below, just below, slightly below, clearly below, far below, some way below, marginally below, a little below, a shade below, a touch below, fractionally below, markedly below, considerably below, a fraction below, a whisker below, below it, below that, under it, remains below, remained below, remain below, stays below, stayed below, still below, sits below, lies below, south of, well under, just under, slightly under, stubbornly below, dropped below, slid below, dipped below, came out below, ended below, finished below, closed below, landed below",
  },
  {
    act: "fall-short",
    need: "goal",
    phrases:
      "too high, too low, too slow, too long, too many, too much, leaves a gap, left a gap, leaving a gap, no nearer, some way short, adrift of, was only, were only, is only # against, only # against, only # compared, just # against",
  },
  {
    act: "fall-short",
    phrases:
      "was not enough, were not enough, is not enough, not been enough, not be enough, overspent, overspend of, over budget, over the limit, over the cap, over the ceiling, over what was allowed, above what was allowed, above the permitted, beyond the permitted, in breach of, breach of the limit, breached its, not get that far, did not get as far, not get as far, not reach that, not come close, came close but, close but not, short of that, short of this, short of it, points short, per cent short, % short, places short, units short, homes short, # short, # adrift, points adrift, points off, points below, points under, off target, off-target, below target, under target, disappointing result, a disappointment, a poor result, a weak result, lower than ~ @planned, smaller than ~ @planned, slower than ~ @planned, later than ~ @planned, worse than feared, let down, just missed, missed out, missed the deadline, missed its deadline, missed their deadline",
  },
  {
    act: "leave-undone",
    phrases:
      "no longer in sight, no longer within sight, no longer within reach, fell at the final, fell at the last, at the final hurdle, at the last hurdle, gone by the board, went by the board, came to grief, ground to a halt, run into the sand, ran into the sand, run into the ground, hit the buffers, hit a wall, hit a brick wall, fizzled out, petered out, dead letter, gathering dust, never took off, failed to take off, not take off, never began, never started, never took place, not take place, could not proceed, not proceed, not go forward, has lapsed, was unable to, were unable to, no realistic way, no realistic chance, no realistic hope, no way back, little prospect, no time left, time has run out, time ran out, out of time, rules out the, cannot be found, not be found, cannot be closed, cannot be bridged, cannot be made up, not be made up, will be missed, be missed, going to miss, set to miss, expected to miss, forecast to miss, projected to miss, on course to miss, will miss, past saving, beyond saving, all but impossible, not attainable, not achievable, not realistic, not deliverable, undeliverable, unworkable, not viable, unviable, was not to be, wasn't to be, not materialise, not materialised, not materialized, failed to materialise, failed to reach, failed to meet, failed to achieve, failed to deliver, no takers, no bids, best we can now hope, best that can be hoped, at best be, never reached, never met",
  },
  {
    act: "cancel",
    phrases:
      "no longer relevant, no longer applies, no longer needed, no longer applicable, overtaken by, superseded, been superseded, closed down, wound up, shut down, shut for good, put an end to, called a halt, ended early, terminated early, stopped early, killed off, culled, given up on, give up on, not be pursued, not being pursued, not pursued, not taken forward, not be taken forward, not being taken forward, no longer taken forward, not continue with, decided against, decided not to, decision not to, opted not to, chose not to, withdrew from, pulled out of, pulls out, pulled out, backed out, walked away",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "into the new financial year, into the next financial year, over the year end, over year end, beyond the year end, past the year end, after the year end, after year end, beyond year end, beyond the end of the year, after the end of the year, past the end of the year, in the next plan, to the next plan, in a later year, in a future year, to a future year, until the following year, to the following year, into the following year, not this side of, carried into next, left for next year, a year behind, by a year, by a full year, by twelve months, by 12 months, a year later",
  },
  {
    act: "delay",
    phrases:
      "revised timetable, new timetable, timetable has been revised, timetable was revised, re-planned, replanned, revised programme, moved from ~ to, slipped from, put back from, moved back, taken longer than, took longer than, longer than we, longer than foreseen, deadline extended, deadline was extended, deadline has been extended, extension of time, extension granted, weeks behind, months behind, held over, held back, slow going, to a later date, at a later date, had to be moved, been moved to, was moved to, were moved to, moved from, now in january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/winter/early/mid/late/quarter/q1/q2/q3/q4, instead of in, rather than in",
  },
  {
    act: "lag",
    phrases:
      "still in draft, remains in draft, still a draft, still missing, still lacking, not yet in place, not yet signed, not yet open, not yet live, not yet operational, not yet adopted, not yet agreed, not yet approved, not yet confirmed, not yet filled, not yet been agreed, not yet been signed, not yet been approved, not yet been filled, not yet been appointed, not yet been reached, half-built, half built, part-built, part-finished, part finished, some way behind, running slow, running slower, slower than we, making heavy weather, heavy going, uphill going, on the slow side, time is short, time is running, running out of time, against the clock, remains vacant, remain vacant, remains to be done, remain to be done, remains to be completed, remain to be completed, lost weeks, lost months, on the back foot, catching up, has not kept up, not kept pace, not keep pace, lower than it should, lower than we would",
  },
  {
    act: "doubt",
    phrases:
      "unclear when, unclear how, awaiting ~ sign-off/approval/decision/consent/confirmation/funding/permission/clearance/go-ahead, awaits ~ sign-off/approval/decision/consent/confirmation/funding/permission/clearance/go-ahead, reason for worry, reason for concern, grounds for concern, hovers around, hovering around, hover around, just scrape, may move, might move, could move, may have to move, date may, date could, will not vouch, cannot vouch, lack premises, lacks funding, lack funding, may fall below, could fall below, jury is still out, jury is out, jury remains out, be tight, looks tight, look tight, cutting it fine, cut it fine, close-run thing, nip and tuck, hard to reach, hard to achieve, hard to meet, hard to hit, harder to reach, harder to achieve, not easy, not be easy, no easy task, difficult to reach, difficult to achieve, difficult to meet, increasingly difficult, increasingly unlikely, increasingly doubtful, increasingly hard, slipping away, slipping out of reach, drifting away, moving away from, moved further away, further away, going backwards, gone backwards, heading in the wrong, picture is different, picture has changed, different story, less rosy, less encouraging, less positive, less favourable, less certain, not so good, not as good, gives cause, give cause, giving concern, source of concern, source of worry, not convinced, unsure, not yet clear, is not clear, remains unclear, remains open, still open, wide open, hopes rest, pinned on, banking on, relying on, counting on, stands or falls, all depends, all depend, depends, depend on, is conditional, conditional on, conditional upon, requires ~ funding/approval/decision/consent/agreement/investment/money/resources, require ~ funding/approval/decision/consent/agreement/investment/money/resources, needs ~ funding/approval/decision/consent/agreement/investment, needs to improve, must improve, needs to accelerate, must accelerate, has to accelerate, needs to pick up, has to pick up, must pick up, needs to rise, pace must, pace needs, pace has to, need to double, have to double, would need to, would need the, would require, may slip, might slip, could slip, may be late, could be late, risk missing, risks missing, risk falling, in peril, teetering, by a thread, unconfirmed, unsecured, unsettled, undecided, not settled, not decided, not yet decided, into administration, into liquidation, gone bankrupt, went bankrupt, insolvent, insolvency, short-staffed, understaffed, under-staffed, legal challenge, judicial review, at odds with, mixed, two minds, worry that, would be a surprise, would surprise us, more in hope, hope rather than, optimism ~ fading, fading, ebbing, thin ice, cannot be ruled out, not be ruled out, cannot rule out, can't rule out, not ruled out, possible that, is possible, remains possible, still possible, just possible, still achievable, still attainable, not impossible, not out of the question",
  },
  {
    act: "doubt",
    need: "goal",
    phrases:
      "dispute, objection, objections, appeal, call-in, injunction, strike action, industrial action, vacant posts, unfilled posts, staffing gap, skills shortage, undershoot, drifting, weakness, weaknesses, gap, gaps, tight, hurdles, hurdle, complicated, complication*, difficult to",
  },
  {
    act: "doubt",
    denied: true,
    phrases:
      "no sign of delay, no signs of delay, no hurdles, no showstopper, no material risk, no significant risk, no major risk, no real risk, no significant risks, no major risks, few risks, little risk, minimal risk, risk is low, risks are low, risk remains low, risks are managed, not at risk, not under threat, not threatened, not affected, does not affect the @goal, not affect the @goal, does not jeopardise, not jeopardise, not endanger, not threaten, no impact on, no effect on the @goal, no bearing on, not expected to affect, scarcely in doubt, little doubt, no longer in doubt, no longer at risk, no longer a risk, no longer a concern, beyond any doubt, nothing to stop, nothing stops, nothing can stop, nothing to prevent, nothing prevents, nothing should prevent, no changes to report, no issues to flag, nothing to flag, no issues identified, no issues to report, no matters to report, no adverse, no change in the outlook, no change expected, no escalation, risk is minimal",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "weeks ahead, months ahead, days ahead, a week ahead, a month ahead, steady as she goes, in good order, good order, in hand, well in train, pressing ahead, forging ahead, outlook unchanged, forecast unchanged, unchanged forecast, forecast is unchanged, forecast remains unchanged, following the plan, follows the plan, follows the timetable, keeping time, shaping up well, coming along well, coming along nicely, making good headway, good headway, great strides, on the right side, the right side of, ahead of expectations, ahead of forecast, ahead of the forecast, ahead of the curve, ahead of the plan, ahead of the programme, ahead of the schedule, ahead of the timetable, ahead of the run rate, ahead of the ~ @goal, staying the course, upward trajectory, improving steadily, milestones ~ met, milestones ~ hit, milestones ~ achieved, milestones ~ passed, no significant variance, dates are holding, timetable is holding, schedule is holding, timetable holds, schedule holds, right on schedule, bang on schedule, inside tolerance, in tolerance, in step with, in keeping with the plan, on the planned path, at the planned pace, at the planned rate, at the required rate, at the required pace, at the right pace, at a good pace, at a brisk pace, run rate is sufficient, run rate is enough, well up to speed, firmly on track, very much on track, broadly on track, back on track, comfortably on track, comfortably on schedule, no red flags, going from strength to strength, strength to strength, without a snag, no snags, no hitches, hitch-free",
  },
  {
    act: "complete",
    time: "done",
    phrases:
      "adopted ~ by/at council/cabinet/councillors, approved ~ by/at council/cabinet/councillors, ratified ~ by/at council/cabinet/councillors, endorsed ~ by/at council/cabinet/councillors, nothing remains, nothing is left, nothing left to do, nothing outstanding, none outstanding, none remain, handed over, in force, opened its doors, open to the public, open to traffic, opened to traffic, opened to the public, open for business, taken into use, signed and sealed, adopted in full, rolled out across all, rolled out to all, rolled out to every, rolled out in every, fully live, fully installed, fully in place, fully implemented, fully rolled out, now in use, now operational, now live, now open, now in place, now complete",
  },
];
